using System.Buffers;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MscProtocol.Documents;

/// <summary>Reads YAML, event by event: text stays text, and what lets a node stand elsewhere than it is written is refused.</summary>
static class YamlDocumentReader
{
    static readonly SearchValues<char> PropertyEnds = SearchValues.Create(" \t\r\n,[]{}");

    /// <summary>Reads the text of <paramref name="tree"/> into it.</summary>
    public static void Read(TreeBuilder tree)
    {
        var scanner = new Scanner(new StringReader(tree.Text.Content), skipComments: true);
        var parser = new Parser(scanner);
        while (!tree.IsStopped && MoveNext(parser, scanner, tree))
        {
            Add(parser.Current!, tree);
        }
    }

    // The parser reports most faults as a YamlException, and some by whatever it trips over.
    static bool MoveNext(Parser parser, Scanner scanner, TreeBuilder tree)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception fault)
        {
            tree.Stop(YamlFault.Explain(fault, (int)scanner.CurrentPosition.Index, tree));
            return false;
        }
    }

    static void Add(ParsingEvent @event, TreeBuilder tree)
    {
        var start = (int)@event.Start.Index;
        var end = (int)@event.End.Index;
        if (@event is NodeEvent node)
        {
            ReportProperties(node, start, tree);
        }

        switch (@event)
        {
            case Scalar scalar:
                AddScalar(scalar, start, end, tree);
                break;
            case MappingStart mapping:
                OpenMapping(mapping, start, tree);
                break;
            case SequenceStart sequence:
                tree.Open(isMapping: false, sequence.Style == SequenceStyle.Flow ? '[' : '\0', start);
                break;
            case MappingEnd or SequenceEnd:
                tree.Close(end);
                break;
            case AnchorAlias:
                tree.Report(DocumentProblems.Alias(tree.Text.Content[start..end], tree.Text.SpanAt(start, end)));
                tree.Scalar("", NodeKind.Plain, start, end);
                break;
            case DocumentStart when tree.HasRoot:
                tree.Stop(DocumentProblems.SecondDocument(tree.Text.SpanAt(start, end)));
                break;
        }
    }

    // The parser does not say where a pair in a list, "[a: b]", starts.
    static void OpenMapping(MappingStart mapping, int start, TreeBuilder tree)
    {
        var isFlow = mapping.Style == MappingStyle.Flow;
        if (isFlow && tree.Innermost is { IsMapping: false } list && start <= list.Start)
        {
            tree.Open(isMapping: true, '\0', list.Start);
        }
        else
        {
            tree.Open(isMapping: true, isFlow ? '{' : '\0', start);
        }
    }

    static void AddScalar(Scalar scalar, int start, int end, TreeBuilder tree)
    {
        var content = tree.Text.Content;
        var style = NodeKind.Quoted;
        switch (scalar.Style)
        {
            case YamlDotNet.Core.ScalarStyle.Plain when scalar.Value.Length == 0:
                style = NodeKind.Null;
                start = end = Math.Max(tree.Reached, content.AsSpan(0, Math.Min(start, content.Length)).TrimEnd().Length);
                if (tree.ExpectsKey)
                {
                    var colon = content.Length - content.AsSpan(start).TrimStart().Length;
                    tree.Report(DocumentProblems.MissingName(tree.Text.CharacterAt(colon)));
                }

                break;
            case YamlDotNet.Core.ScalarStyle.Plain:
                style = YamlText.StyleOf(scalar.Value);
                if (scalar.Value == "<<" && tree.ExpectsKey)
                {
                    tree.Report(DocumentProblems.MergeKey(tree.Text.SpanAt(start, end)));
                }

                break;
            case YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded:
                // Of the signs that look blank, YAML takes only these for blanks.
                end = start + content.AsSpan(start, end - start).TrimEnd(" \t\r\n").Length;
                if (scalar.Value.Length == 0)
                {
                    tree.Report(DocumentProblems.EmptyBlock(content[start..end], tree.Text.SpanAt(start, end)));
                }

                break;
        }

        tree.Scalar(scalar.Value, style, start, end);
    }

    static void ReportProperties(NodeEvent node, int start, TreeBuilder tree)
    {
        if (!node.Anchor.IsEmpty)
        {
            var (word, span) = PropertyAt('&', start, tree.Text);
            tree.Report(DocumentProblems.Anchor(word, span));
        }

        if (!node.Tag.IsEmpty)
        {
            var (word, span) = PropertyAt('!', start, tree.Text);
            tree.Report(DocumentProblems.Tag(word, span));
        }
    }

    static (string Word, SourceSpan Span) PropertyAt(char sign, int start, SourceText text)
    {
        var at = Math.Max(text.Content.IndexOf(sign, start), start);
        var length = text.Content.AsSpan(at).IndexOfAny(PropertyEnds);
        var end = length < 0 ? text.Content.Length : at + length;
        return (text.Content[at..end], text.SpanAt(at, end));
    }
}
