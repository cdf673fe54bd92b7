using System.Buffers;
using System.Text.RegularExpressions;
using MscProtocol.Knowledge;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Facts;

/// <summary>Finds limits of surface markers: "CD73, CD90, CD105: 95 % or more each".</summary>
sealed class MarkerSearch(IReadOnlyList<Sentence> sentences)
{
    static readonly Regex Share = new(
        "(\\d+(\\.\\d+)?|[a-z]+(-[a-z]+)?) ?(%|per cent|percent)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Returns the limits, each with the words that name its marker.</summary>
    /// <param name="field">The field.</param>
    /// <param name="others">The fields of its opposites.</param>
    public IEnumerable<(MarkerLimit Limit, Place Place)> Find(FieldStatements field, IReadOnlyList<FieldStatements> others)
    {
        var words = SearchValues.Create([.. field.MarkerWords], StringComparison.OrdinalIgnoreCase);
        foreach (var sentence in sentences.Where(one => one.MayState(field) && !one.Held.Hold(field.Unless)
            && one.Role?.MayHold("products.identity") != false))
        {
            foreach (var (start, end) in Clauses(sentence.Text, [field, .. others]))
            {
                var clause = sentence.Text[start..end];
                var own = FirstBound(clause, field);
                var other = others.Select(one => FirstBound(clause, one)).DefaultIfEmpty().Min();
                if (own.CompareTo(other) is var order && (order > 0 || (order == 0 && !clause.AsSpan().ContainsAny(words))))
                    continue;
                var limit = Share.Match(clause) is { Success: true } share
                    && LimitsField.ValueKind.TryRead(share.Value, out var read, out _) ? (Quantity<Percent>)read : null;
                foreach (var mention in TermText.Find<Marker>(clause))
                {
                    yield return (
                        new(mention.Term, limit is null ? Stated<Quantity<Percent>>.NotStated : limit),
                        sentence.Words(start + mention.Start, mention.Length));
                }
            }
        }
    }

    // "Not less than 95 %" holds "less than": the first of the bounds counts, and of those that begin there the longest.
    static (int At, int Length) FirstBound(string clause, FieldStatements field)
    {
        var first = (At: int.MaxValue, Length: 0);
        foreach (var word in field.BoundWords)
        {
            var at = clause.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at, -word.Length).CompareTo(first) < 0)
                first = (at, -word.Length);
        }

        return first;
    }

    // Of two limits in one sentence, each has its own markers: before it, "CD73 95 %, CD45 2 %", or behind it, "95 % for CD73 and no more
    // than 2 % for CD45".
    static IEnumerable<(int Start, int End)> Clauses(string text, IReadOnlyList<FieldStatements> fields)
    {
        var shares = Share.Matches(text);
        var start = 0;
        for (var i = 1; i < shares.Count; i++)
        {
            var last = shares[i - 1].Index + shares[i - 1].Length;
            var between = text[last..shares[i].Index];
            var areBefore = TermText.Find<Marker>(text[start..shares[i - 1].Index]).Count > 0;
            var cut = areBefore ? between.AsSpan().IndexOfAny(StatementBook.Shipped.Clauses) : LastBound(between, fields);
            if (cut < 0)
                continue;
            yield return (start, last + cut);
            start = last + cut;
        }

        yield return (start, text.Length);
    }

    // Of "no more than" and "more than", which end at one place, the longer.
    static int LastBound(string text, IReadOnlyList<FieldStatements> fields)
    {
        var last = (End: -1, Start: -1);
        foreach (var word in fields.SelectMany(field => field.BoundWords))
        {
            var at = text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at + word.Length > last.End || (at + word.Length == last.End && at < last.Start)))
                last = (at + word.Length, at);
        }

        return last.Start;
    }
}
