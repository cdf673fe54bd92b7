using MscProtocol.Documents;
using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol.Checking;

/// <summary>Reads a configuration, and reports all that is wrong with it and with the rule sets that it chooses.</summary>
sealed class ConfigurationReader
{
    // Nobody reads more of them, and a file may hold hundreds of thousands.
    const int MostUnknown = 100;

    /// <summary>The keys of a configuration.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["use", "parameters", "severity", "waive"];

    /// <summary>The keys of a waiver.</summary>
    public static IReadOnlyList<string> WaiverKeys { get; } = ["rule", "at", "because", "by", "until"];

    static readonly Part Whole = new((words, _) => words.Configuration.Whole);

    static readonly Part WaiverPart = new((words, _) => words.Configuration.Waiver);

    readonly List<SourceProblem> problems = [];
    readonly Document document;
    readonly RuleFolder? folder;
    readonly IReadOnlyList<RuleSource> instead;
    readonly StrictFile file;
    readonly RuleBookLoader loader;

    // Those of the rule sets in use, once they are loaded.
    HashSet<string>? known;
    bool mayBeUnknown;
    SourceSpan firstUncounted;
    int unknown;

    // Whether the rule sets are those that the configuration is written for; else it may speak of others.
    bool isWhole;

    public ConfigurationReader(Document document, RuleFolder? folder, IReadOnlyList<RuleSource> instead)
    {
        this.document = document;
        this.folder = folder;
        this.instead = instead;
        file = new(document.Text, document.Root ?? MappingNode.Empty, problems, ConfigurationFaults.Family);
        loader = new(problems);
    }

    /// <summary>Everything that is wrong, that of the configuration first.</summary>
    public IReadOnlyList<SourceProblem> Problems => loader.Problems;

    public CheckConfiguration? Read()
    {
        // A file in which all is a comment decides nothing.
        problems.AddRange(document.Problems
            .Where(problem => problem.Id != DocumentProblems.EmptyId)
            .Select(problem => new SourceProblem(document.Text, problem)));
        if (problems.Count > 0 || Section.Open(file.Root, file, Whole, [.. Keys]) is not { } section)
            return null;

        var before = problems.Count;
        var named = section.FindList("use").Select(node => file.Scalar(node, "use")).OfType<ScalarNode>();
        var used = named.Select(FindRules).OfType<RuleSource>().ToList();
        var isByIndication = instead.Count == 0 && section.Find("use") is null;
        IReadOnlyList<RuleSource> sources =
            instead.Count > 0 ? instead : isByIndication ? [.. RuleBook.DefaultNames.Select(RuleSource.Shipped)] : used;
        isWhole = instead.Count == 0 && problems.Count == before;
        var parameters = Entries(section, "parameters");
        foreach (var (key, _) in parameters.Where(entry => entry.Value is MappingNode))
            file.Report(StrictFaults.NotAText(Part.Under(key.Text)), key.Span);
        var overrides = new Overrides(
            file, [.. parameters.Where(entry => entry.Value is not MappingNode)], Entries(section, "severity"), isWhole);
        var selection = loader.Load(sources, overrides);
        mayBeUnknown = isWhole && problems.TrueForAll(problem => problem.Source == document.Text);
        List<WaiverEntry> waivers = [.. FindWaivers(section).Select(ReadWaiver).OfType<WaiverEntry>()];
        if (unknown > MostUnknown)
            file.Report(ConfigurationFaults.FurtherUnknownRules(unknown - MostUnknown), firstUncounted);
        ReportRepeated(waivers);
        return selection is null || problems.Count > 0
            ? null
            : new(document, RuleBook.Of(selection), [.. loader.RuleIds], isByIndication, waivers);
    }

    static IReadOnlyList<MappingEntry> Entries(Section section, string key) => section.FindMapping(key)?.Entries ?? [];

    // Nothing outside the folder of the configuration is read: it may come with a protocol from anywhere.
    RuleSource? FindRules(ScalarNode name)
    {
        if (!RuleSetFiles.IsRelative(name.Text))
        {
            if (RuleSetFiles.FindShipped(name.Text).Count > 0)
                return RuleSource.Shipped(name.Text);
            file.Report(RuleFaults.UnknownRuleSet(name.Text, RuleSetFiles.ShippedNames), name.Span);
            return null;
        }

        if (RuleSetFiles.Inside(CheckConfiguration.FileName, name.Text) is not { } path)
        {
            file.Report(RuleFaults.OutsideFolder(name.Text), name.Span);
            return null;
        }

        if (folder?.Holds(path) == true)
            return new(folder, path);
        file.Report(ConfigurationFaults.NoRuleFile(name.Text), name.Span);
        return null;
    }

    // The last waiver may be removed without its key.
    static IReadOnlyList<Node> FindWaivers(Section section) =>
        section.Find("waive") is SequenceNode { Items: [] } ? [] : section.FindList("waive");

    WaiverEntry? ReadWaiver(Node node, int index)
    {
        if (Section.Open(node, file, WaiverPart, [.. WaiverKeys]) is not { } section)
            return null;
        var rule = section.RequireScalar("rule");
        if (rule is not null)
            CheckRule(rule);
        var path = section.RequireScalar("at") is { } at ? ReadPath(at) : null;
        var until = FindText(section, "until");
        var end = until is null ? null : ReadDate(until);
        return rule is null || path is null
            ? null
            : new(
                rule.Text,
                path,
                FindText(section, "because")?.Text,
                FindText(section, "by")?.Text,
                end,
                $"waive[{index}]",
                rule.Span,
                until?.Span ?? rule.Span);
    }

    // Where a rule set cannot be read, it may have the rule.
    void CheckRule(ScalarNode rule)
    {
        known ??= [.. loader.RuleIds];
        if (!mayBeUnknown || known.Contains(rule.Text))
            return;
        if (++unknown <= MostUnknown)
            file.Report(ConfigurationFaults.UnknownRule(rule.Text, known), rule.Span);
        else if (unknown == MostUnknown + 1)
            firstUncounted = rule.Span;
    }

    string? ReadPath(ScalarNode at)
    {
        var path = WaiverPath.Read(at.Text, out var fault);
        if (fault is not null)
            file.Report(fault.Value, at.Span);
        return path;
    }

    DateOnly? ReadDate(ScalarNode text)
    {
        if (DateKind.Instance.TryRead(text.Text, out var date, out var fault))
            return (DateOnly)date;
        file.Report(ConfigurationFaults.BadDate(fault.Message), text.Span);
        return null;
    }

    // What is still to be filled in is a finding, not a fault of the file.
    static ScalarNode? FindText(Section section, string key) =>
        section.Find(key) is ScalarNode { Text: var text } && string.IsNullOrWhiteSpace(text) ? null : section.FindScalar(key);

    void ReportRepeated(IReadOnlyList<WaiverEntry> waivers)
    {
        Dictionary<(string, string), WaiverEntry> first = [];
        foreach (var waiver in waivers)
        {
            var place = (waiver.RuleId, waiver.Path);
            if (!first.TryAdd(place, waiver))
                file.Report(ConfigurationFaults.RepeatedWaiver(waiver.RuleId, waiver.Path, first[place].Span.Start.Line), waiver.Span);
        }
    }
}
