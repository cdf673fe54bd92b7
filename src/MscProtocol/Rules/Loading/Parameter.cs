using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>A value of a rule set that its users may set within bounds.</summary>
sealed class Parameter
{
    readonly ScalarNode key;
    readonly Section section;
    readonly ScalarNode? minimum;
    readonly ScalarNode? maximum;
    readonly Node declared;

    // The file and node that give the value: the declaration, until an extending rule set sets another.
    RuleFile valueFile;
    Node value;

    Lazy<IReadOnlyList<Citation>> sources = new([]);

    Parameter(ScalarNode key, Section section, Node value)
    {
        this.key = key;
        this.section = section;
        this.value = value;
        declared = value;
        valueFile = section.File;
        minimum = section.FindScalar("minimum");
        maximum = section.FindScalar("maximum");
    }

    public string Name => key.Text;

    public RuleFile File => section.File;

    /// <summary>Why the default and the bounds are what they are.</summary>
    public LocalizedText Because => section.RequireTexts("because")?.Text ?? LocalizedText.Same(string.Empty);

    /// <summary>The sources that the default and the bounds rest on.</summary>
    public IReadOnlyList<Citation> Sources => sources.Value;

    /// <summary>Whether an extending rule set sets another value.</summary>
    public bool IsSet => value != declared;

    /// <summary>Whether a condition compares a field with the parameter.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Returns the parameter declared so; reports what is wrong with the declaration.</summary>
    public static Parameter? Declare(ScalarNode key, Node node, RuleFile file)
    {
        if (Section.Open(node, file, Parts.Parameter, "default", "minimum", "maximum", "because", "cite") is not { } section)
            return null;
        if (file.IsStrict)
            section.RequireTexts("because");
        return section.Require("default") is { } value ? new(key, section, value) : null;
    }

    /// <summary>Gives the sources that there are; reports a parameter that rests on none and does not say that it is a house threshold.</summary>
    public void Cite(Lazy<IReadOnlyDictionary<string, Citation>> citations)
    {
        sources = new(() => [.. Cited.Select(id => CiteReader.Find(id, File, citations.Value)).OfType<Citation>()]);
        if (!File.IsStrict)
            return;
        _ = sources.Value;
        if (!Cited.Any())
            File.Report(RuleProblems.NoReason(Name), key.Span);
    }

    /// <summary>Reports a parameter that no condition uses.</summary>
    public void CheckUse()
    {
        if (!IsUsed)
            File.Report(RuleProblems.UnusedParameter(Name), key.Span);
    }

    /// <summary>Sets another value, from the rule set in <paramref name="from"/>.</summary>
    public void Set(Node newValue, RuleFile from) => (value, valueFile) = (newValue, from);

    /// <summary>Returns the values, read as the field that they are compared with; reports what does not fit.</summary>
    public IReadOnlyList<object>? Read(ValueKind kind, string path)
    {
        IsUsed = true;
        IReadOnlyList<Node> nodes = value is SequenceNode ? valueFile.List(value, Name) : [value];
        List<object> values = [];
        foreach (var node in nodes)
        {
            if (LiteralReader.Read(node, kind, path, valueFile) is not { } read)
                continue;
            CheckBounds(read, kind, path, node);
            values.Add(read);
        }

        return values.Count == nodes.Count && values.Count > 0 ? values : null;
    }

    /// <summary>Returns the default in words, read as the field that it is compared with.</summary>
    public LocalizedText Default(ValueKind kind, string path)
    {
        IReadOnlyList<Node> nodes = declared is SequenceNode list ? list.Items : [declared];
        return ValueWording.Join(nodes.Select(node => LiteralReader.Read(node, kind, path, File))) ?? LocalizedText.Same("…");
    }

    /// <summary>Returns the bounds in words; <see langword="null"/> for none.</summary>
    public (LocalizedText? Minimum, LocalizedText? Maximum) Bounds(ValueKind kind, string path) =>
        (ValueWording.Of(Bound(minimum, kind, path)), ValueWording.Of(Bound(maximum, kind, path)));

    /// <summary>Reports that there are several values where a condition compares with one.</summary>
    public void ReportSeveral() => valueFile.Report(RuleProblems.NotAText(Parts.Key(Name)), value.Span);

    IEnumerable<ScalarNode> Cited => section.FindList("cite").Select(node => File.Scalar(node, "cite")).OfType<ScalarNode>();

    void CheckBounds(object read, ValueKind kind, string path, Node node)
    {
        var low = Bound(minimum, kind, path);
        var high = Bound(maximum, kind, path);
        if ((low is not null && Ordering.Compare(read, Relation.AtLeast, low) != Truth.Holds)
            || (high is not null && Ordering.Compare(read, Relation.AtMost, high) != Truth.Holds))
            valueFile.Report(RuleProblems.OutOfBounds(Name, Text(read), Text(low), Text(high), Because), node.Span);
    }

    object? Bound(ScalarNode? bound, ValueKind kind, string path) => bound is null ? null : LiteralReader.Read(bound, kind, path, File);

    static string Text(object? value) => ValueWording.Of(value)?.In(Language.English) ?? "…";
}
