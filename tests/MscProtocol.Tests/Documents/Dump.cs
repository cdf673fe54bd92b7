using MscProtocol.Documents;

namespace MscProtocol.Tests.Documents;

/// <summary>Writes a tree on one line: text, quoted "text", ~null, #number, ?boolean, each with its span.</summary>
static class Dump
{
    public static string Of(Node? node, bool spans = true)
    {
        var text = node switch
        {
            ScalarNode { Style: NodeKind.Quoted } scalar => $"\"{scalar.Text.Replace("\n", "\\n")}\"",
            ScalarNode { Style: NodeKind.Null } scalar => "~" + scalar.Text,
            ScalarNode { Style: NodeKind.Number } scalar => "#" + scalar.Text,
            ScalarNode { Style: NodeKind.Boolean } scalar => "?" + scalar.Text,
            ScalarNode scalar => scalar.Text,
            MappingNode mapping => $"{{{Join(mapping.Entries.Select(entry => $"{Of(entry.Key, spans)}: {Of(entry.Value, spans)}"))}}}",
            SequenceNode sequence => $"[{Join(sequence.Items.Select(item => Of(item, spans)))}]",
            _ => "nothing",
        };
        return spans && node is not null ? $"{text}@{node.Span}" : text;
    }

    /// <summary>Reads a text from no particular file.</summary>
    public static Document Read(string content, DocumentFormat? format = null, DocumentLimits? limits = null) =>
        DocumentReader.Read(content, "<stdin>", format, limits ?? DocumentLimits.Default);

    /// <summary>Lists the problems: id and place.</summary>
    public static string Problems(Document document) =>
        string.Join(',', document.Problems.Select(problem => $"{problem.Id} {problem.Span.Start}"));

    /// <summary>Lists keys and values as they stand in the text.</summary>
    public static IEnumerable<ScalarNode> Scalars(Node? node) => node switch
    {
        ScalarNode scalar => [scalar],
        MappingNode mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Key).Concat(Scalars(entry.Value))),
        SequenceNode sequence => sequence.Items.SelectMany(Scalars),
        _ => [],
    };

    static string Join(IEnumerable<string> parts) => string.Join(", ", parts);
}
