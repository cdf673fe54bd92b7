using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Tells how a dose is written, and how else it can be read.</summary>
static class DoseDoubts
{
    public static DoseNotation NotationOf(FoldedText text, DoseTerm term)
    {
        var written = text.Original(term.Start, term.End);
        if (written.ContainsAny('Ã', 'â', 'Â'))
            return DoseNotation.Mojibake;
        var notation = term.Last.Notation == DoseNotation.Plain ? term.First.Notation : term.Last.Notation;
        return notation == DoseNotation.Plain && written.ContainsAny('\\', '<', '&') ? DoseNotation.Escaped : notation;
    }

    /// <summary>Returns the doubt about <paramref name="cells"/>, or null when they can be read in one way only.</summary>
    public static DoseDoubt? Of(FoldedText text, DoseTerm term, Interval cells)
    {
        if (Other(term.First) is not { } first || Other(term.Last) is not { } last || !(term.First.IsDoubtful || term.Last.IsDoubtful))
            return null;

        var (low, high) = term.IsTolerance ? (first - last, first + last) : (Math.Min(first, last), Math.Max(first, last));
        var other = cells with { Low = cells.Low is null ? null : low, High = cells.High is null ? null : high };
        return new(QuantityProblems.TwoReadings(text.Original(term.Start, term.End), Show(cells), Show(other)), [cells, other]);
    }

    /// <summary>The doubt about a dose beside which an amount stands that could not be read.</summary>
    public static DoseDoubt PassedOver(FoldedText text, int start, int end, Interval cells) =>
        new(QuantityProblems.PassedOver(text.Original(start, end), Show(cells)), [cells]);

    /// <summary>The doubt about a dose that takes its basis from the next in the list.</summary>
    public static DoseDoubt BasisOfNext(ReadOnlySpan<char> written, Interval cells) =>
        new(QuantityProblems.BasisOfNext(written), [cells]);

    /// <summary>The doubt about a dose that is reckoned from what several vials or bags hold.</summary>
    public static DoseDoubt OfContainers(ReadOnlySpan<char> written, int count, Interval cells) =>
        new(QuantityProblems.OfContainers(written, count, Show(cells)), [cells]);

    static decimal? Other(WrittenNumber number) =>
        number.IsDoubtful ? number.OtherValue() : number.Evaluate(out var value) is null ? value : null;

    static string Show(Interval cells) => cells is { Low: { } low, High: { } high } && low != high
        ? $"{Exact.Print(low)}-{Exact.Print(high)}"
        : Exact.Print((cells.High ?? cells.Low)!.Value);
}
