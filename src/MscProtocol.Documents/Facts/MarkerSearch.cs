using System.Buffers;
using System.Text.RegularExpressions;
using MscProtocol.Knowledge;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Facts;

/// <summary>Finds limits of surface markers: "CD73, CD90, CD105: 95 % or more each".</summary>
sealed class MarkerSearch(IReadOnlyList<Sentence> sentences)
{
    static readonly Regex Share = new("\\d+(\\.\\d+)? ?(%|per cent|percent)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    static readonly char[] ClauseEnds = [',', '，', ';'];

    /// <summary>Returns the limits, each with the words that name its marker.</summary>
    public IEnumerable<(MarkerLimit Limit, Place Place)> Find(FieldStatements field)
    {
        var words = SearchValues.Create([.. field.MarkerWords], StringComparison.OrdinalIgnoreCase);
        foreach (var sentence in sentences.Where(one => one.MayState(field)
            && one.Role is { IsQuality: true } or { Name: "product" or "synopsis" }))
        {
            foreach (var (start, end) in Clauses(sentence.Text))
            {
                var clause = sentence.Text[start..end];
                if (!clause.AsSpan().ContainsAny(words))
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

    // Two limits in one sentence stand behind "and no more than", with their own markers.
    static IEnumerable<(int Start, int End)> Clauses(string text)
    {
        var shares = Share.Matches(text);
        var start = 0;
        for (var i = 1; i < shares.Count; i++)
        {
            var cut = text.LastIndexOfAny(ClauseEnds, shares[i].Index, shares[i].Index - shares[i - 1].Index);
            if (cut <= start)
                continue;
            yield return (start, cut);
            start = cut;
        }

        yield return (start, text.Length);
    }
}
