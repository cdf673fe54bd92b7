using MscProtocol.Documents;

namespace MscProtocol.Rules;

/// <summary>Loads rule sets with all that they extend, whole or not at all.</summary>
/// <param name="problems">Takes the problems; a selection is refused for those that it holds already.</param>
sealed class RuleBookLoader(List<SourceProblem> problems)
{
    readonly Dictionary<Place, LoadedSet> sets = [];
    readonly List<LoadedSet> inOrder = [];

    /// <summary>Everything that is wrong, in the order of the files and of the places in them.</summary>
    public IReadOnlyList<SourceProblem> Problems =>
    [
        .. problems.DistinctBy(problem => (problem.Source, problem.Problem.Id, problem.Problem.Span, problem.Problem.Message))
            .OrderBy(problem => inOrder.FindIndex(set => set.File.Source == problem.Source))
            .ThenBy(problem => problem.Problem.Span.Start.Line)
            .ThenBy(problem => problem.Problem.Span.Start.Column),
    ];

    /// <summary>The ids of the rules in the selection, those that are turned off included.</summary>
    public IEnumerable<string> RuleIds => inOrder.SelectMany(set => set.RuleIds);

    /// <summary>Returns the selection; <see langword="null"/> when anything is wrong with it.</summary>
    /// <param name="sources">The rule sets.</param>
    /// <param name="overrides">What a configuration says of their rules and parameters.</param>
    public Selection? Load(IEnumerable<RuleSource> sources, Overrides? overrides = null)
    {
        List<LoadedSet> asked = [];
        foreach (var source in sources)
        {
            var before = problems.Count;
            var found = Find(source.Name, source.Folder).Select(path => Visit(source.Folder, path, [])).ToList();
            if (problems.Count == before && (found.Count == 0 || found.Contains(null)))
                ReportUnknown(source);
            asked.AddRange(found.OfType<LoadedSet>());
        }

        var parameters = DeclareParameters();
        foreach (var set in inOrder)
            set.ReadOverrides(parameters);
        overrides?.Read([.. parameters.Values]);
        var citations = Citations();
        foreach (var parameter in parameters.Values)
            parameter.Cite(citations);
        foreach (var set in inOrder)
            set.ReadRules(parameters, citations);
        overrides?.CheckRules([.. RuleIds]);

        // A rule that could not be read may use any parameter.
        if (problems.Count == 0)
        {
            foreach (var parameter in parameters.Values)
                parameter.CheckUse();
        }

        ReportRepeatedIds();

        if (problems.Count > 0)
            return null;
        var selected = asked.Select(set => set.Identity!).ToHashSet();
        List<Rule> off = [];
        List<Rule> rules = [.. EffectiveRules(overrides, off).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        return new(
            [.. inOrder.Select(set => set.Identity!).OrderBy(set => set.Name, StringComparer.Ordinal)],
            rules,
            [.. rules.Where(rule => selected.Contains(rule.RuleSet))],
            [.. off.OrderBy(rule => rule.Id, StringComparer.Ordinal)]);
    }

    // A rule set comes after those that it extends, so what it says of their rules is said last; but for a configuration.
    IEnumerable<Rule> EffectiveRules(Overrides? overrides, List<Rule> off)
    {
        Dictionary<string, FindingSeverity?> severities = new(StringComparer.Ordinal);
        var said = inOrder.Select(set => set.Severities);
        foreach (var (id, severity) in (overrides is null ? said : said.Append(overrides.Severities)).SelectMany(all => all))
            severities[id] = severity;
        foreach (var rule in inOrder.SelectMany(set => set.Rules))
        {
            var severity = severities.GetValueOrDefault(rule.Id, rule.Severity);
            if (severity is null)
                off.Add(rule);
            else
                yield return severity == rule.Severity ? rule : rule.Weighing(severity.Value);
        }
    }

    static IReadOnlyList<string> Find(string name, RuleFolder folder) =>
        folder == RuleFolder.Shipped ? RuleSetFiles.FindShipped(name) : [name];

    void ReportUnknown(RuleSource source)
    {
        var name = source.Folder == RuleFolder.Shipped ? source.Name : source.Folder.Describe(source.Name);
        var fault = RuleFaults.UnknownRuleSet(name, RuleSetFiles.ShippedNames);
        problems.Add(new(new(name, string.Empty), fault.In(RuleFaults.Family, default)));
    }

    LoadedSet? Visit(RuleFolder folder, string path, IReadOnlyList<string> chain)
    {
        var name = folder.Describe(path);
        if (sets.TryGetValue(new(folder, path), out var known))
        {
            if (chain.Contains(name))
                known.File.Report(RuleFaults.Cycle(string.Join(" → ", chain.Append(name))), known.Start);
            return known;
        }

        if (Open(folder, path) is not { } file)
            return null;
        var set = new LoadedSet(file);
        sets.Add(new(folder, path), set);
        foreach (var reference in set.Extends)
        {
            foreach (var (targetFolder, targetPath) in Resolve(reference, folder, path, file))
            {
                var before = problems.Count;
                if (Visit(targetFolder, targetPath, [.. chain, name]) is { } extended)
                    set.Extended.Add(extended);
                else if (problems.Count == before)
                    file.Report(RuleFaults.UnknownRuleSet(reference.Text, RuleSetFiles.ShippedNames), reference.Span);
            }
        }

        inOrder.Add(set);
        return set;
    }

    StrictFile? Open(RuleFolder folder, string path)
    {
        if (folder.Read(path) is not { } document)
            return null;
        problems.AddRange(document.Problems.Select(problem => new SourceProblem(document.Text, problem)));
        return document.Root is { } root ? new(document.Text, root, problems, RuleFaults.Family) { ShippedHash = document.Hash } : null;
    }

    static IReadOnlyList<(RuleFolder Folder, string Path)> Resolve(ScalarNode reference, RuleFolder folder, string from, StrictFile file)
    {
        if (!RuleSetFiles.IsRelative(reference.Text))
        {
            var shipped = Find(reference.Text, RuleFolder.Shipped);
            if (shipped.Count == 0)
                file.Report(RuleFaults.UnknownRuleSet(reference.Text, RuleSetFiles.ShippedNames), reference.Span);
            return [.. shipped.Select(path => (RuleFolder.Shipped, path))];
        }

        if (RuleSetFiles.Inside(from, reference.Text) is { } inside)
            return [(folder, inside)];
        file.Report(RuleFaults.OutsideFolder(reference.Text), reference.Span);
        return [];
    }

    Dictionary<string, Parameter> DeclareParameters()
    {
        Dictionary<string, Parameter> parameters = new(StringComparer.Ordinal);
        foreach (var set in inOrder)
            set.DeclareParameters(parameters);
        return parameters;
    }

    // The shipped sources, and those that rule sets bring themselves.
    Lazy<IReadOnlyDictionary<string, Citation>> Citations()
    {
        var own = inOrder.Where(set => set.HasCitations).ToList();
        if (own.Count == 0)
            return CitationReader.Shipped;
        Dictionary<string, Citation> citations = new(CitationReader.Shipped.Value, StringComparer.Ordinal);
        own.ForEach(set => set.ReadCitations(citations));
        return new(citations);
    }

    void ReportRepeatedIds()
    {
        Dictionary<string, Rule> first = new(inOrder.Sum(set => set.Rules.Count), StringComparer.Ordinal);
        foreach (var set in inOrder)
        {
            foreach (var rule in set.Rules)
            {
                if (!first.TryAdd(rule.Id, rule))
                    set.File.Report(RuleFaults.RepeatedId(rule.Id, $"{first[rule.Id].Source.Name}:{first[rule.Id].Span.Start}"), rule.Span);
            }
        }
    }

    sealed record Place(RuleFolder Folder, string Path);
}
