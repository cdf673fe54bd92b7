using System.Text.RegularExpressions;
using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>
/// Cuts the text of the EU Clinical Trials Register into its trials: lines "E.8.1.1 Randomised: Yes", of which those without a code
/// continue the value above. The blocks of one trial, one for each country, become one record: the first, with <c>others</c>.
/// </summary>
sealed class CodedLines(SourceText whole, DocumentLimits limits)
{
    const string First = "Summary";
    const string Number = "EudraCT Number";
    const string Product = "D.IMP";
    const string End = "D.8";

    static readonly Regex Code = new(
        @"^[A-HNP]\.(IMP|[0-9]+(\.[0-9]+)*)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    static readonly Regex Heading = new(
        "^[A-HNP]\\. [A-Z]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    readonly string content = whole.Content;
    int line;

    /// <summary>Returns the trials in their order.</summary>
    public IEnumerable<FileRecord> Cut()
    {
        List<Stretch> blocks = [.. Blocks()];
        for (var i = 0; i < blocks.Count;)
        {
            var next = i + 1;
            var number = NumberOf(blocks[i]);
            while (next < blocks.Count && number is not null && NumberOf(blocks[next]) == number)
                next++;
            yield return Record(blocks[i..next]);
            i = next;
        }
    }

    FileRecord Record(List<Stretch> blocks)
    {
        var (start, end) = (blocks[0].Start, blocks[^1].End);
        SourceText part = new(whole.Name, content[start..end], whole.PositionAt(start, ref line));
        if (end - start > limits.Bytes)
            return new(part) { Problem = DocumentProblems.TooLarge(limits.Bytes, whole.CharacterAt(start)) };
        var entries = Entries(blocks[0]);
        if (blocks.Count > 1)
        {
            List<Node> others = [.. blocks.Skip(1).Select(block => GivenNodes.Mapping(Entries(block), whole.CharacterAt(block.Start)))];
            entries.Add(new(new("others", NodeKind.Plain, others[0].Span), GivenNodes.List(others, others[0].Span)));
        }

        return new(part) { Root = GivenNodes.Mapping(entries, whole.CharacterAt(start)) };
    }

    IEnumerable<Stretch> Blocks()
    {
        var start = -1;
        foreach (var at in Lines(0, content.Length))
        {
            if (LineAt(at) != First)
                continue;
            if (start >= 0)
                yield return new(start, at);
            start = at;
        }

        if (start >= 0)
            yield return new(start, content.Length);
    }

    string? NumberOf(Stretch block)
    {
        foreach (var at in Lines(block.Start, block.End))
        {
            if (LineAt(at).StartsWith(Number, StringComparison.Ordinal))
                return LineAt(at)[Number.Length..].Trim(':', ' ');
            if (Code.IsMatch(LineAt(at)))
                break;
        }

        return null;
    }

    // The fields of a block; those of a product are fields of their own in the list of products. What comes in another language is left.
    List<MappingEntry> Entries(Stretch block)
    {
        List<MappingEntry> entries = [];
        List<Node> products = [];
        HashSet<string> known = [];
        HashSet<string> knownOfProduct = [];
        var own = entries;
        foreach (var (name, value) in Fields(block))
        {
            if (name.Text == Product)
            {
                own = [];
                knownOfProduct.Clear();
                products.Add(GivenNodes.Mapping(own, name.Span));
            }
            else if (own != entries && (name.Text[0] != 'D' || name.Text.StartsWith(End, StringComparison.Ordinal)))
            {
                own = entries;
            }

            if (value is not null && (own == entries ? known : knownOfProduct).Add(name.Text))
                own.Add(new(name, value));
        }

        if (products.Count > 0)
            entries.Add(new(new(Product, NodeKind.Plain, products[0].Span), GivenNodes.List(products, products[0].Span)));
        return entries;
    }

    IEnumerable<(ScalarNode Name, ScalarNode? Value)> Fields(Stretch block)
    {
        (int At, Stretch Name)? field = null;
        var isHead = true;
        var wasBlank = false;
        foreach (var at in Lines(block.Start, block.End))
        {
            var text = LineAt(at);
            var code = Code.Match(text);
            isHead &= !code.Success;
            var begins = code.Success || (isHead && text.Contains(':', StringComparison.Ordinal)) || (wasBlank && Heading.IsMatch(text));
            if (begins && field is { } known)
                yield return Field(known.At, known.Name, at);
            if (begins)
                field = (at, new(at, at + (code.Success ? code.Length : LabelOf(text))));
            wasBlank = text.Length == 0;
        }

        if (field is { } last)
            yield return Field(last.At, last.Name, block.End);
    }

    (ScalarNode Name, ScalarNode? Value) Field(int at, Stretch name, int end)
    {
        ScalarNode key = new(name.Of(content), NodeKind.Plain, Span(name.Start, name.End));
        var label = LineAt(at);
        var start = at + Math.Min(label.Length, LabelOf(label) + 1);
        var value = Cleaning.Readable(WrittenText.Of(content, start, end));
        return value.Text.Length == 0 ? (key, null)
            : (key, value.At(whole, Span(value.Places[0], value.Places[^1])));
    }

    SourceSpan Span(int start, int end) => new(whole.PositionAt(start, ref line), whole.PositionAt(end, ref line));

    static int LabelOf(string text) => text.AsSpan().IndexOfAny(":?") is >= 0 and var end ? end : text.Length;

    IEnumerable<int> Lines(int start, int end)
    {
        for (var at = start; at < end;)
        {
            yield return at;
            var step = content.AsSpan(at, end - at).IndexOfAny('\r', '\n');
            if (step < 0)
                yield break;
            at += step + (content[at + step] == '\r' && at + step + 1 < end && content[at + step + 1] == '\n' ? 2 : 1);
        }
    }

    string LineAt(int at)
    {
        var rest = content.AsSpan(at);
        return (rest.IndexOfAny('\r', '\n') is >= 0 and var end ? rest[..end] : rest).TrimEnd().ToString();
    }
}
