using MscProtocol.Documents;

namespace MscProtocol.Rules;

/// <summary>One rule set while the selection is loaded.</summary>
sealed class LoadedSet
{
    readonly Section? section;
    readonly MappingNode? parameters;
    readonly Overrides overrides;
    readonly List<Rule> rules = [];
    readonly List<string> ruleIds = [];

    public LoadedSet(StrictFile file)
    {
        File = file;
        section = IsOther(file) ? null : Section.Open(
            file.Root, file, RuleParts.RuleSet, "ruleSet", "version", "title", "extends", "severity", "parameters", "citations",
            "ranges", "rules");
        Identity = section is null ? null : ReadIdentity(section.Value);
        parameters = section?.FindMapping("parameters");
        overrides = new(
            file, [.. Entries(parameters).Where(entry => entry.Value is not MappingNode)], Entries(section?.FindMapping("severity")));
        Extends = [.. (section?.FindList("extends") ?? []).Select(node => file.Scalar(node, "extends")).OfType<ScalarNode>()];
    }

    public StrictFile File { get; }

    public RuleSetIdentity? Identity { get; }

    public SourceSpan Start => section?.Start ?? File.Root.Span;

    /// <summary>What the rule set names under <c>extends</c>.</summary>
    public IReadOnlyList<ScalarNode> Extends { get; }

    /// <summary>The rule sets that it extends, as loaded.</summary>
    public List<LoadedSet> Extended { get; } = [];

    /// <summary>The rules that it defines itself.</summary>
    public IReadOnlyList<Rule> Rules => rules;

    /// <summary>The ids of its rules, of those that could not be read as well.</summary>
    public IReadOnlyList<string> RuleIds => ruleIds;

    /// <summary>The severities that it sets for rules of the sets it extends; no severity turns a rule off.</summary>
    public IReadOnlyDictionary<string, FindingSeverity?> Severities => overrides.Severities;

    /// <summary>Adds the parameters that the rule set declares.</summary>
    public void DeclareParameters(Dictionary<string, Parameter> into)
    {
        foreach (var entry in Entries(parameters).Where(entry => entry.Value is MappingNode))
        {
            if (Parameter.Declare(entry.Key, entry.Value, File) is { } declared && !into.TryAdd(declared.Name, declared))
                File.Report(RuleFaults.RepeatedParameter(declared.Name, into[declared.Name].File.Source.Name), entry.Key.Span);
        }
    }

    /// <summary>Sets parameters and severities of the rule sets that this one extends.</summary>
    public void ReadOverrides(IReadOnlyDictionary<string, Parameter> declared)
    {
        var extended = AllExtended().Select(set => set.File).ToHashSet();
        overrides.Read([.. declared.Values.Where(parameter => extended.Contains(parameter.File))]);
    }

    /// <summary>Whether the rule set brings sources itself.</summary>
    public bool HasCitations => section?.Find("citations") is not null;

    /// <summary>Adds the sources that the rule set brings itself.</summary>
    public void ReadCitations(Dictionary<string, Citation> into) =>
        CitationReader.Read(section!.Value.FindList("citations"), File, into);

    /// <summary>Reads the rules, now that all they refer to is known.</summary>
    public void ReadRules(IReadOnlyDictionary<string, Parameter> declared, Lazy<IReadOnlyDictionary<string, Citation>> citations)
    {
        if (section is not { } opened)
            return;
        var ranges = opened.Find("ranges");
        foreach (var node in Each(ranges, "ranges"))
        {
            ruleIds.AddRange(RangeReader.IdsOf(node));
            rules.AddRange(RangeReader.Read(node, File, Identity!, declared, citations));
        }

        var list = Extends.Count > 0 || ranges is not null ? opened.Find("rules") : opened.Require("rules");
        foreach (var node in Each(list, "rules"))
        {
            if ((node as MappingNode)?.Find("id") is ScalarNode id)
                ruleIds.Add(id.Text);
            if (RuleReader.Read(node, File, Identity!, declared, citations) is { } rule)
                rules.Add(rule);
        }

        overrides.CheckRules([.. AllExtended().SelectMany(set => set.Rules).Select(rule => rule.Id)]);
    }

    // A folder of rules may hold other files by mistake, of which one problem says enough.
    static bool IsOther(StrictFile file)
    {
        if (file.Root is not MappingNode { Entries: [var first, ..] } root
            || root.Find("ruleSet") is not null || root.Find("rules") is not null || root.Find("ranges") is not null)
            return false;
        file.Report(RuleFaults.NotARuleSet(), first.Key.Span);
        return true;
    }

    IEnumerable<Node> Each(Node? list, string key) => list is null ? [] : File.Sequence(list, key)?.Once ?? [];

    static IReadOnlyList<MappingEntry> Entries(MappingNode? mapping) => mapping?.Entries ?? [];

    RuleSetIdentity? ReadIdentity(Section header)
    {
        var name = header.RequireScalar("ruleSet");
        if (name is not null && !RuleNames.IsRuleSetName(name.Text))
            File.Report(RuleFaults.BadName(name.Text), name.Span);
        var version = header.RequireScalar("version");
        if (version is not null && !RuleNames.IsVersion(version.Text))
            File.Report(RuleFaults.BadVersion(version.Text), version.Span);
        var texts = header.RequireTexts("title");
        return name is null || version is null || texts is not { } title ? null : new(name.Text, version.Text, title.Text, File.Hash());
    }

    // Sets that extend each other in a circle are reported elsewhere; here each is seen once.
    HashSet<LoadedSet> AllExtended()
    {
        HashSet<LoadedSet> all = [];
        var waiting = new Stack<LoadedSet>(Extended);
        while (waiting.TryPop(out var set))
        {
            if (all.Add(set))
                set.Extended.ForEach(waiting.Push);
        }

        return all;
    }
}
