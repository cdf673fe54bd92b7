using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Reads one value after another: amount, bound, range or tolerance.</summary>
sealed class ItemReader(FoldedText text, Dimension dimension)
{
    Unit? announced;

    /// <summary>Where the last item ended.</summary>
    public int Position { get; private set; }

    /// <summary>Returns the item at <paramref name="start"/>, or the problem that stands there.</summary>
    public (WrittenItem? Item, QuantityProblem? Problem) Read(int start)
    {
        var (bound, end) = Bounds.MatchBefore(text, text.SkipSpace(start));
        var (first, problem) = ReadAmount(text.SkipSpace(end));
        if (first is null)
            return (null, problem);

        if (bound != Bound.None)
            return (new(bound, first), null);

        var next = text.SkipSpace(Position);
        if (text.SkipWord(next, Signs.Range) is { } range)
            return ReadSecond(first, range, isTolerance: false);
        if (text.SkipWord(next, Signs.Tolerance) is { } tolerance)
            return ReadSecond(first, tolerance, isTolerance: true);

        (bound, end) = Bounds.MatchAfter(text, next);
        if (bound != Bound.None)
            Position = end;
        return (new(bound, first), null);
    }

    (WrittenItem? Item, QuantityProblem? Problem) ReadSecond(WrittenAmount first, int start, bool isTolerance)
    {
        var (second, problem) = ReadAmount(text.SkipSpace(start));
        return second is null ? (null, problem) : (new(Bound.None, first, second, isTolerance), null);
    }

    (WrittenAmount? Amount, QuantityProblem? Problem) ReadAmount(int start)
    {
        var position = text[start] == '第' ? text.SkipSpace(start + 1) : start;
        var leading = dimension.Leading.MatchBeforeNumber(text, position);
        announced = leading?.Unit ?? announced;

        var first = leading?.End ?? position;
        var (read, problem) = new NumberReader(text, dimension.CountsCells ? null : IsUnit).Read(first);
        if (read is not { } number)
            return (null, problem ?? QuantityProblems.NoNumber(text, first, dimension));

        var trailing = UnitReader.Match(text, number.End, dimension);
        Position = trailing?.End ?? number.End;
        if (leading is not null && trailing is not null && leading.Value.Unit != trailing.Value.Unit)
            return (null, QuantityProblems.TwoUnits(text, start, Position, leading.Value.Unit, trailing.Value.Unit));

        return (new(start, number, trailing?.Unit ?? leading?.Unit, announced, Position), null);
    }

    bool IsUnit(int start) => UnitReader.Match(text, start, dimension) is not null;
}
