using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Reads a text as one value or as a list of values of one dimension.</summary>
static class MeasureReader
{
    /// <summary>Returns the one value of <paramref name="text"/>, or the problem with it.</summary>
    public static (Measure? Value, QuantityProblem? Problem) ReadOne(string? text, Dimension dimension)
    {
        var (values, problem) = Read(text, dimension, isList: false);
        return (values?[0], problem);
    }

    /// <summary>Returns the values of <paramref name="text"/>, at least one, or the problem with the first that has one.</summary>
    public static (Measure[]? Values, QuantityProblem? Problem) ReadList(string? text, Dimension dimension) =>
        Read(text, dimension, isList: true);

    static (Measure[]? Values, QuantityProblem? Problem) Read(string? original, Dimension dimension, bool isList)
    {
        var text = new FoldedText(original ?? "");
        if (text.Length == 0)
            return (null, QuantityProblems.Empty(original ?? "", dimension));

        var (items, problem) = ReadItems(text, dimension, isList);
        problem ??= ResolveUnits(text, items, dimension);
        if (problem is not null)
            return (null, problem);

        var values = new Measure[items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (items.Count > 1 && items[i].Bound != Bound.None)
                return (null, QuantityProblems.BoundInList(text, items[i]));

            (var value, problem) = MeasureBuilder.Build(text, items[i], dimension);
            if (value is null)
                return (null, problem);
            values[i] = value;
        }

        return (values, null);
    }

    static (List<WrittenItem> Items, QuantityProblem? Problem) ReadItems(FoldedText text, Dimension dimension, bool isList)
    {
        var items = new List<WrittenItem>();
        var reader = new ItemReader(text, dimension);
        for (var start = 0; ;)
        {
            var (item, problem) = reader.Read(start);
            if (item is null)
                return (items, problem);

            items.Add(item);
            var next = text.SkipSpace(reader.Position);
            if (next == text.Length)
                return (items, null);

            if (!isList || SkipListSign(text, next) is not { } after)
                return (items, Leftovers.Describe(text, next, item, dimension));
            start = after;
        }
    }

    static int? SkipListSign(FoldedText text, int start)
    {
        var sign = text.SkipWord(start, Signs.List);
        return text.SkipWord(text.SkipSpace(sign ?? start), Signs.And) ?? sign;
    }

    static QuantityProblem? ResolveUnits(FoldedText text, List<WrittenItem> items, Dimension dimension)
    {
        // A single amount with its unit has nothing to share.
        if (items is [{ First.Unit: not null, Second: null }] && !dimension.CountsCells)
            return null;

        List<WrittenAmount> amounts = [];
        foreach (var item in items)
        {
            amounts.Add(item.First);
            if (item.Second is not null)
                amounts.Add(item.Second);
        }

        if (UnitSharing.Resolve(text, amounts, dimension) is { } problem)
            return problem;

        var next = 0;
        for (var i = 0; i < items.Count; i++)
            items[i] = items[i] with { First = amounts[next++], Second = items[i].Second is null ? null : amounts[next++] };
        return null;
    }
}
