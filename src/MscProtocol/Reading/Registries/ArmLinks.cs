namespace MscProtocol.Reading;

/// <summary>Joins arms to their interventions by label and by name, tolerant of case, spaces and signs.</summary>
sealed class ArmLinks
{
    readonly Dictionary<RegistryArm, List<RegistryIntervention>> links = new(ReferenceEqualityComparer.Instance);

    public ArmLinks(RegistryStudy study)
    {
        // As it is written where that joins anything ("MSC+" is not "MSC-"), else whatever its signs.
        Names exact = new(study.Interventions, text => text?.Trim() ?? string.Empty);
        Names bare = new(study.Interventions, Bare);
        foreach (var arm in study.Arms)
        {
            var joined = exact.Of(arm) is { Count: > 0 } same ? same : bare.Of(arm);
            if (joined.Count > 0)
                links.TryAdd(arm, [.. joined.Select(i => study.Interventions[i])]);
        }

        // One arm gets all that is given.
        if (links.Count == 0 && study.Arms is [var only] && study.Interventions.Count > 0)
            links.Add(only, [.. study.Interventions]);
    }

    /// <summary>Whether any arm is joined to any intervention.</summary>
    public bool Exist => links.Count > 0;

    /// <summary>Returns the interventions of an arm.</summary>
    public IEnumerable<RegistryIntervention> Of(RegistryArm arm) => links.GetValueOrDefault(arm, []);

    static string Bare(string? text) =>
        text is null ? string.Empty : string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // Which interventions go by a name, or name the label of an arm, in one form of both.
    sealed class Names(IReadOnlyList<RegistryIntervention> interventions, Func<string?, string> form)
    {
        readonly ILookup<string, int> byName = interventions.Index()
            .ToLookup(one => form(one.Item.Name?.Text.Text), one => one.Index);

        readonly ILookup<string, int> byLabel = interventions.Index()
            .SelectMany(one => one.Item.ArmLabels.Select(label => (Label: form(label.Text), one.Index)))
            .ToLookup(one => one.Label, one => one.Index);

        public SortedSet<int> Of(RegistryArm arm)
        {
            var names = arm.InterventionNames.Select(name => form(AfterType(name.Text))).Distinct();
            SortedSet<int> joined = [.. names.SelectMany(name => byName[name])];
            if (form(arm.Label?.Text.Text) is { Length: > 0 } label)
                joined.UnionWith(byLabel[label]);
            return joined;
        }

        // "Biological: hUC-MSC" is the type and the name.
        static string? AfterType(string? name) =>
            name?.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon ? name[(colon + 2)..] : name;
    }
}
