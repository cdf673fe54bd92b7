using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>
/// Finds the tissues that a text names: by their names, and by words that name one before the cells alone ("gingival MSC").
/// </summary>
static class TissueMentions
{
    const int GapAtMost = 16;

    static readonly string[] Fillers = [.. WordLists.Of("fillers")];
    static readonly Term<Tissue> Other = Term<Tissue>.Parse("other");

    static readonly TermFinder<Term<Tissue>> Alone = new(
        Term<Tissue>.All.Where(term => !term.Equals(Other)).SelectMany(term => term.Spellings, (term, spelling) => (spelling, term)));

    /// <summary>Returns every mention in the order of the text.</summary>
    public static IReadOnlyList<TermMention<Tissue>> Find(ProseText prose, IReadOnlyList<CellMention> cells)
    {
        List<TermMention<Tissue>> found = [.. TermText.Find<Tissue>(prose)];
        var named = found.Select(mention => mention.Start).ToHashSet();
        var next = 0;
        var before = found.Count;
        foreach (var (term, start, length) in Alone.Find(prose.Folded))
        {
            while (next < cells.Count && cells[next].Start < start + length)
                next++;
            if (next < cells.Count && cells[next].Kind == CellKind.Mesenchymal && !named.Contains(start)
                && IsGap(prose.Original.AsSpan()[(start + length)..cells[next].Start]))
            {
                found.Add(new(term, start, length));
            }
        }

        return found.Count == before ? found : [.. found.OrderBy(mention => mention.Start)];
    }

    static bool IsGap(ReadOnlySpan<char> between)
    {
        if (between.Length > GapAtMost)
            return false;
        between = between.Trim(" -_");
        foreach (var filler in Fillers)
        {
            if (between.StartsWith(filler, StringComparison.OrdinalIgnoreCase))
                between = between[filler.Length..].Trim(" -_");
        }

        return between.IsEmpty;
    }
}
