using MscProtocol.Reading;

namespace MscProtocol.Facts;

/// <summary>Decides whether the trial of a document gives living mesenchymal stromal cells.</summary>
static class GivenCells
{
    /// <summary>Returns whether it does: by its title, else by what it says of what is given.</summary>
    public static bool Are(IReadOnlyList<Sentence> sentences)
    {
        var (own, others) = Count(sentences.Where(one => one.Rank == SentenceRank.Title));
        if (own > 0 || others > 0)
            return own > 0 && own >= others;
        (own, others) = Count(sentences.Where(one => !one.IsAside
            && (one.Rank == SentenceRank.Synopsis || one.Role?.MayHold("products.name") == true)));
        return own > 1 && own > others;
    }

    static (int Own, int Others) Count(IEnumerable<Sentence> sentences)
    {
        var own = 0;
        var others = 0;
        foreach (var mention in sentences.SelectMany(one => CellFinder.Find(new(one.Text))))
        {
            if (mention.Kind == CellKind.Mesenchymal)
                own++;
            else if (mention.Kind is CellKind.Other or CellKind.CellFree)
                others++;
        }

        return (own, others);
    }
}
