using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>
/// Tells the sum of several doses by reckoning: "three doses of 200 million, a total of 600 million", "6千万, 每次2千万".
/// </summary>
sealed class DoseSums(FoldedText text, DoseContext context)
{
    const int ReachBefore = 40;

    /// <summary>More doses than any trial gives.</summary>
    const int MostDoses = 60;

    // "2 sites of 3 million each"
    const int SitesAtMost = 16;

    static readonly WordSet Sites = WordSet.Of("sitesBefore");

    static readonly WordSet Wholes = WordSet.Of("wholesBefore");

    // The dose before, and where it starts in the folded text.
    DoseMention? before;
    int startBefore;

    /// <summary>
    /// Makes a sum of the last dose or of the one before it, where they are of one sentence, the one is a multiple of the other and words
    /// of totals stand before it. A sum over the sites of one session is the dose.
    /// </summary>
    /// <param name="found">The doses so far.</param>
    /// <param name="start">Where the last of them starts in the folded text.</param>
    public void Mark(List<DoseMention> found, int start)
    {
        if (found is [.., { Role: DoseRole.Administration } first, { Role: DoseRole.Administration } second]
            && ReferenceEquals(first, before) && first.Basis == second.Basis && context.SentenceStart(start) <= startBefore)
        {
            if (IsMultiple(second, first) && IsWhole(start))
                found[^1] = second.As(DoseRole.Cumulative);
            else if (IsMultiple(first, second) && IsWhole(startBefore))
                found[^2] = first.As(DoseRole.Cumulative);
        }

        if (found is [.., { Role: DoseRole.Cumulative } whole, { Role: DoseRole.Administration } part]
            && ReferenceEquals(whole, before) && whole.Basis == part.Basis && context.SentenceStart(start) <= startBefore
            && IsMultiple(whole, part) && Sites.Find(text, Math.Max(startBefore, start - SitesAtMost), start) is not null)
        {
            found[^2] = whole.As(DoseRole.Administration);
            found[^1] = part.As(DoseRole.Concentration);
        }

        (before, startBefore) = (found.Count > 0 ? found[^1] : null, start);
    }

    static bool IsMultiple(DoseMention sum, DoseMention part) =>
        sum.Cells is { IsSingle: true, Low: { } all } && part.Cells is { IsSingle: true, Low: > 0 and { } each }
            && all / each is > 1 and <= MostDoses && all % each == 0;

    bool IsWhole(int start) => Wholes.Find(text, Math.Max(0, start - ReachBefore), start) is not null;
}
