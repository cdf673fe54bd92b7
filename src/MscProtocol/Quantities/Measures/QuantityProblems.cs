using System.Globalization;
using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>The wording of everything that can be wrong with the text of a quantity.</summary>
static class QuantityProblems
{
    public static QuantityProblem Empty(string original, Dimension dimension) => new(QuantityProblemKind.Empty, 0, original.Length,
        LocalizedText.Of((words, language) => words.Quantity.Empty(dimension.Title.In(language), dimension.Example)));

    public static QuantityProblem NoNumber(FoldedText text, int start, Dimension dimension) =>
        QuantityProblem.At(QuantityProblemKind.NoNumber, text, start, text.Length, quoted => quoted.Length == 0
            ? LocalizedText.Of(words => words.Quantity.NumberMissing(dimension.Example))
            : dimension == Quantity<PassageNumber>.Dimension
            ? LocalizedText.Of(words => words.Quantity.NotAPassage(quoted))
            : LocalizedText.Of((words, language) => words.Quantity.NoNumber(quoted, dimension.Title.In(language), dimension.Example)));

    public static QuantityProblem NoUnit(FoldedText text, WrittenNumber number, Dimension dimension) =>
        QuantityProblem.At(QuantityProblemKind.NoUnit, text, number.Start, number.End, quoted =>
            LocalizedText.Of(words => words.Quantity.NoUnit(quoted, WithUnits(quoted, dimension))))
            .Meaning(WithUnits(text.Original(number.Start, number.End).ToString(), dimension));

    public static QuantityProblem UnknownUnit(FoldedText text, int start, int end, Dimension dimension) =>
        QuantityProblem.At(QuantityProblemKind.UnknownUnit, text, start, end, quoted =>
            LocalizedText.Of((words, language) =>
                words.Quantity.UnknownUnit(quoted, dimension.Title.In(language), Known(dimension), dimension.Example)));

    public static QuantityProblem WrongDimension(FoldedText text, int start, int end, Dimension found, Dimension expected) =>
        QuantityProblem.At(QuantityProblemKind.WrongDimension, text, start, end, quoted =>
            LocalizedText.Of((words, language) =>
                words.Quantity.WrongDimension(quoted, found.Title.In(language), expected.Title.In(language), expected.Example)));

    public static QuantityProblem Refused(FoldedText text, int start, int end, RefusedSpelling refused) =>
        QuantityProblem.At(refused.Kind, text, start, end, quoted => refused.Kind == QuantityProblemKind.Ambiguous
            ? LocalizedText.Of(words => words.Quantity.Ambiguous(quoted, refused.Instead))
            : LocalizedText.Of(words => words.Quantity.NotUsed(quoted, refused.Instead))).Meaning(refused.Instead);

    public static QuantityProblem TrailingText(FoldedText text, int start, Dimension dimension) =>
        QuantityProblem.At(QuantityProblemKind.TrailingText, text, start, text.Length, quoted =>
            LocalizedText.Of((words, language) => words.Quantity.TrailingText(quoted, dimension.Title.In(language), dimension.Example)));

    public static QuantityProblem DigitsApart(FoldedText text, int start, int end) =>
        QuantityProblem.At(QuantityProblemKind.Ambiguous, text, start, end, quoted =>
            LocalizedText.Of(words => words.Quantity.DigitsApart(quoted)));

    public static QuantityProblem UnclearMultiplier(FoldedText text, WrittenNumber number, WrittenNumber next) =>
        QuantityProblem.At(QuantityProblemKind.Ambiguous, text, number.Start, next.End, quoted =>
            LocalizedText.Of(words => words.Quantity.UnclearMultiplier(quoted, Show.Short(text.Original(number.Start, number.End)))));

    public static QuantityProblem TwoUnits(FoldedText text, int start, int end, Unit first, Unit second) =>
        QuantityProblem.At(QuantityProblemKind.Ambiguous, text, start, end, quoted =>
            LocalizedText.Of(words => words.Quantity.TwoUnits(quoted, first.Symbol, second.Symbol)));

    public static QuantityProblem MixedUnits(FoldedText text, WrittenItem item, Unit first, Unit second) =>
        QuantityProblem.At(QuantityProblemKind.Ambiguous, text, item.Start, item.End, quoted =>
            LocalizedText.Of(words => words.Quantity.MixedUnits(quoted, first.Symbol, second.Symbol)));

    public static QuantityProblem BoundInList(FoldedText text, WrittenItem item) =>
        QuantityProblem.At(QuantityProblemKind.Ambiguous, text, item.Start, item.End, quoted =>
            LocalizedText.Of(words => words.Quantity.BoundInList(quoted)));

    public static QuantityProblem Reversed(FoldedText text, WrittenItem item, Measure ordered)
    {
        var better = MeasureWriter.Canonical(ordered);
        return QuantityProblem.At(QuantityProblemKind.Reversed, text, item.Start, item.End, quoted =>
            LocalizedText.Of(words => words.Quantity.Reversed(quoted, better))).Meaning(better);
    }

    public static QuantityProblem Unfit(QuantityProblemKind kind, FoldedText text, WrittenNumber number, Dimension dimension) =>
        QuantityProblem.At(kind, text, number.Start, number.End, quoted => Unfit(kind, quoted, dimension));

    public static QuantityProblem Unfit(QuantityProblemKind kind, FoldedText text, WrittenItem item, Dimension dimension) =>
        QuantityProblem.At(kind, text, item.Start, item.End, quoted => Unfit(kind, quoted, dimension));

    public static LocalizedText Unfit(QuantityProblemKind kind, string amount, Dimension dimension) => kind switch
    {
        QuantityProblemKind.TooLarge => LocalizedText.Of(words => words.Quantity.TooLarge(amount)),
        QuantityProblemKind.TooPrecise => LocalizedText.Of(words => words.Quantity.TooPrecise(amount, Exact.MaximumDigits)),
        QuantityProblemKind.NotWhole =>
            LocalizedText.Of((words, language) => words.Quantity.NotWhole(amount, dimension.Title.In(language), dimension.Example)),
        QuantityProblemKind.Negative =>
            LocalizedText.Of((words, language) => words.Quantity.Negative(amount, dimension.Title.In(language), dimension.Example)),
        _ => LocalizedText.Of((words, language) => words.Quantity.NotPossible(amount, dimension.Limits!.In(language))),
    };

    public static LocalizedText NotAUnit(string unit, Dimension dimension) =>
        LocalizedText.Of((words, language) => words.Quantity.NotAUnit(Show.Short(unit), dimension.Title.In(language), Known(dimension)));

    /// <summary>The doubt about a number of cells that is read all the same.</summary>
    public static LocalizedText TwoReadings(ReadOnlySpan<char> written, string taken, string other)
    {
        var quoted = Show.Short(written);
        return LocalizedText.Of(words => words.Quantity.TwoReadings(quoted, taken, other));
    }

    /// <summary>The doubt about a dose beside which an amount is passed over.</summary>
    public static LocalizedText PassedOver(ReadOnlySpan<char> written, string taken)
    {
        var quoted = Show.Short(written);
        return LocalizedText.Of(words => words.Quantity.PassedOver(quoted, taken));
    }

    /// <summary>The doubt about a dose that names no basis before one that does.</summary>
    public static LocalizedText BasisOfNext(ReadOnlySpan<char> written)
    {
        var quoted = Show.Short(written);
        return LocalizedText.Of(words => words.Quantity.BasisOfNext(quoted));
    }

    /// <summary>The doubt about a dose that several vials or bags make up.</summary>
    public static LocalizedText OfContainers(ReadOnlySpan<char> written, int count, string taken)
    {
        var quoted = Show.Short(written);
        return LocalizedText.Of(words => words.Quantity.OfContainers(quoted, count, taken));
    }

    // A share is often written as a fraction.
    static string[] WithUnits(string number, Dimension dimension)
    {
        var units = dimension.Usual.Select(unit => $"{number} {unit}".Trim());
        return dimension == Quantity<Percent>.Dimension
            && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            && share is > 0 and <= 1
            ? [string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.####} %"), .. units]
            : [.. units];
    }

    static IEnumerable<string> Known(Dimension dimension) => dimension.Units.Where(unit => unit.Length > 0);
}
