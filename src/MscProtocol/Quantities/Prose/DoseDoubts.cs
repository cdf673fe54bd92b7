namespace MscProtocol.Quantities.Prose;

/// <summary>Says how a dose is written, and how else it can be read.</summary>
static class DoseDoubts
{
    public static DoseNotation NotationOf(DoseTerm term, string written)
    {
        if (written.AsSpan().IndexOfAny('Ã', 'â', 'Â') >= 0)
            return DoseNotation.Mojibake;
        var notation = term.Last.Notation == DoseNotation.Plain ? term.First.Notation : term.Last.Notation;
        var isEscaped = notation == DoseNotation.Plain && (written.Contains('\\', StringComparison.Ordinal) || written.AsSpan().IndexOfAny('<', '&') >= 0);
        return isEscaped ? DoseNotation.Escaped : notation;
    }

    public static DoseDoubt? Of(DoseTerm term, Interval cells, FoldedText text)
    {
        var low = term.First.OtherValue();
        var high = term.Second is { } second ? second.OtherValue() : low;
        if (low is null && high is null)
            return null;

        term.First.Evaluate(out var first);
        term.Last.Evaluate(out var last);
        var (otherLow, otherHigh) = (low ?? first, high ?? last);
        var other = term.IsTolerance ? new Interval(otherLow - otherHigh, otherLow + otherHigh) : new Interval(Math.Min(otherLow, otherHigh), Math.Max(otherLow, otherHigh));
        if (cells.Low is null)
            other = other with { Low = null };
        return new(QuantityProblems.TwoReadings(text.Original(term.Start, term.End), Text(cells), Text(other)), [cells, other]);
    }

    static string Text(Interval cells) => cells is { Low: { } low, High: { } high } && low != high
        ? $"{Exact.Print(low)}-{Exact.Print(high)}"
        : Exact.Print((cells.Low ?? cells.High)!.Value);
}
