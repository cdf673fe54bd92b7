
namespace MscProtocol.Reading;

/// <summary>Joins arms to their interventions by label and by name, tolerant of case, spaces and signs.</summary>
sealed class ArmLinks
{
    readonly ILookup<RegistryArm, RegistryIntervention> links;

    public ArmLinks(RegistryStudy study)
    {
        List<(RegistryArm Arm, RegistryIntervention Intervention)> found = [];
        foreach (var arm in study.Arms)
        {
            var exact = Joined(study, arm, text => text?.Trim() ?? string.Empty);
            found.AddRange((exact.Count > 0 ? exact : Joined(study, arm, Bare)).Select(intervention => (arm, intervention)));
        }

        // One arm gets all that is given.
        if (found.Count == 0 && study.Arms is [var only])
            found.AddRange(study.Interventions.Select(intervention => (only, intervention)));
        links = found.ToLookup(link => link.Arm, link => link.Intervention);
    }

    /// <summary>Whether any arm is joined to any intervention.</summary>
    public bool Exist => links.Count > 0;

    /// <summary>Returns the interventions of an arm.</summary>
    public IEnumerable<RegistryIntervention> Of(RegistryArm arm) => links[arm];

    // As it is written where that joins anything ("MSC+" is not "MSC-"), else whatever its signs.
    static List<RegistryIntervention> Joined(RegistryStudy study, RegistryArm arm, Func<string?, string> form)
    {
        var label = form(arm.Label?.Text.Text);
        var names = arm.InterventionNames.Select(name => form(AfterType(name.Text))).ToHashSet();
        return
        [
            .. study.Interventions.Where(intervention => names.Contains(form(intervention.Name?.Text.Text))
                || (label.Length > 0 && intervention.ArmLabels.Any(other => form(other.Text) == label))),
        ];
    }

    // "Biological: hUC-MSC" is the type and the name.
    static string? AfterType(string? name) =>
        name?.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon ? name[(colon + 2)..] : name;

    static string Bare(string? text) =>
        text is null ? string.Empty : string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
