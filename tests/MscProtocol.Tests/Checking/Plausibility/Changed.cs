using MscProtocol.Documents;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Checking.Plausibility;

/// <summary>The protocol that gives no finding, with some of its values changed.</summary>
static class Changed
{
    static readonly string[] Lines = Sample.Complete.Split('\n');
    static readonly Node Root = DocumentReader.Read(Sample.Complete, "complete.yaml", DocumentFormat.Yaml, DocumentLimits.Default).Root!;

    /// <summary>Returns the text with another value at a path such as <c>arms[0].dose</c>; each value stands on one line.</summary>
    /// <param name="changes">What to change: <c>path: value</c>, one after the other separated by <c>; </c>.</param>
    public static string By(string changes)
    {
        var lines = (string[])Lines.Clone();
        foreach (var change in changes.Split("; "))
        {
            var colon = change.IndexOf(": ", StringComparison.Ordinal);
            var span = At(change[..colon]).Span;
            var (line, start, end) = (span.Start.Line - 1, span.Start.Column - 1, span.End.Column - 1);
            Assert.That(span.End.Line, Is.EqualTo(span.Start.Line), change);
            lines[line] = $"{lines[line][..start]}{change[(colon + 2)..]}{lines[line][end..]}";
        }

        return string.Join('\n', lines);
    }

    static Node At(string path)
    {
        var node = Root;
        foreach (var step in path.Split('.'))
        {
            var name = step.Split('[', ']');
            node = ((MappingNode)node).Find(name[0])!;
            if (name.Length > 1)
                node = ((SequenceNode)node).Items[name[1][0] - '0'];
        }

        return node;
    }
}
