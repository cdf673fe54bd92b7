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
    StrictFile valueFile;
    Node value;

    Lazy<ParameterReasons> reasons = new(new ParameterReasons(LocalizedText.Same(string.Empty), []));

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

    public StrictFile File => section.File;

    /// <summary>Whether a condition compares a field with the parameter.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Returns the parameter declared so; reports what is wrong with the declaration.</summary>
    public static Parameter? Declare(ScalarNode key, Node node, StrictFile file)
    {
        if (Section.Open(node, file, RuleParts.Parameter, "default", "minimum", "maximum", "because", "cite") is not { } section)
            return null;
        if (file.IsStrict)
            section.RequireTexts("because");
        return section.Require("default") is { } value ? new(key, section, value) : null;
    }

    /// <summary>
    /// Gives the sources that there are; reports a parameter that rests on none and does not say that it is a house threshold.
    /// </summary>
    public void Cite(Lazy<IReadOnlyDictionary<string, Citation>> citations)
    {
        var declaration = section;
        reasons = new(() => new(
            Because(declaration),
            [.. Cited(declaration).Select(id => CiteReader.Find(id, declaration.File, citations.Value)).OfType<Citation>()]));
        if (!File.IsStrict)
            return;
        _ = reasons.Value;
        if (!Cited(section).Any())
            File.Report(RuleFaults.NoReason(Name), key.Span);
    }

    /// <summary>Reports a parameter that no condition uses.</summary>
    public void CheckUse()
    {
        if (!IsUsed)
            File.Report(RuleFaults.UnusedParameter(Name), key.Span);
    }

    /// <summary>Sets another value, from the rule set in <paramref name="from"/>.</summary>
    public void Set(Node newValue, StrictFile from) => (value, valueFile) = (newValue, from);

    /// <summary>
    /// Returns the parameter as a rule has it, its values read as the field that they are compared with; reports what does not fit.
    /// </summary>
    public RuleParameter? Read(ValueKind kind, string path)
    {
        IsUsed = true;
        var (low, high) = (Bound(minimum, kind, path), Bound(maximum, kind, path));
        IReadOnlyList<Node> nodes = value is SequenceNode ? valueFile.List(value, Name) : [value];
        List<object> values = [];
        foreach (var node in nodes)
        {
            if (LiteralReader.Read(node, kind, path, valueFile) is not { } read)
                continue;
            if ((low is not null && Ordering.Compare(kind, read, Relation.AtLeast, low) != Truth.Holds)
                || (high is not null && Ordering.Compare(kind, read, Relation.AtMost, high) != Truth.Holds))
            {
                valueFile.Report(
                    RuleFaults.OutOfBounds(Name, Text(kind, read), Text(kind, low), Text(kind, high), Because(section)), node.Span);
            }

            values.Add(read);
        }

        var isSet = value != declared;
        return values.Count == nodes.Count && values.Count > 0
            ? new(Name, kind, values, isSet ? Standard(kind) : values, low, high, isSet, reasons)
            : null;
    }

    /// <summary>Reports that there are several values where a condition compares with one.</summary>
    public void ReportSeveral() => valueFile.Report(StrictFaults.NotAText(Part.Under(Name)), value.Span);

    static LocalizedText Because(Section declaration) => declaration.RequireTexts("because")?.Text ?? LocalizedText.Same(string.Empty);

    static IEnumerable<ScalarNode> Cited(Section declaration) =>
        declaration.FindList("cite").Select(node => declaration.File.Scalar(node, "cite")).OfType<ScalarNode>();

    // What is not used is not reported.
    IReadOnlyList<object?> Standard(ValueKind kind) =>
    [
        .. (declared is SequenceNode list ? list.Items : [declared])
            .Select(node => node is ScalarNode scalar && kind.TryRead(scalar.Text, out var read, out _) ? read : null),
    ];

    object? Bound(ScalarNode? bound, ValueKind kind, string path) => bound is null ? null : LiteralReader.Read(bound, kind, path, File);

    static string Text(ValueKind kind, object? value) => ValueWording.Of(kind, value)?.In(Language.English) ?? "…";
}
