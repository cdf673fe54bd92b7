using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>The wording of everything that can be wrong with the text of a quantity.</summary>
static class QuantityProblems
{
    public static QuantityProblem Empty(string original, Dimension dimension) => new(QuantityProblemKind.Empty, 0, original.Length, new(
        $"No {dimension.Name} is written: write, for example, \"{dimension.Example}\".",
        $"没有填写{dimension.Title.Chinese}：请写成例如“{dimension.Example}”。"));

    public static QuantityProblem NoNumber(FoldedText text, int start, Dimension dimension) =>
        QuantityProblem.At(QuantityProblemKind.NoNumber, text, start, text.Length, quoted => quoted.Length == 0
            ? new(
                $"A number is missing at the end: write, for example, \"{dimension.Example}\".",
                $"末尾缺少数字：请写成例如“{dimension.Example}”。")
            : dimension == Quantity<PassageNumber>.Dimension
            ? new(
                $"\"{quoted}\" is not a passage number: a passage is a number such as P3, or a range such as P3–P5.",
                $"“{quoted}”不是代数：代数须为数字，例如 P3，或范围，例如 P3–P5。")
            : new(
                $"A number was expected at \"{quoted}\": write the {dimension.Name} as, for example, \"{dimension.Example}\".",
                $"“{quoted}”处应为数字：{dimension.Title.Chinese}请写成例如“{dimension.Example}”。"));

    public static QuantityProblem NoUnit(FoldedText text, WrittenNumber number, Dimension dimension) =>
        QuantityProblem.At(QuantityProblemKind.NoUnit, text, number.Start, number.End, quoted => new(
            $"\"{quoted}\" has no unit: write {Either(dimension.Usual, quoted)}.",
            $"“{quoted}”没有单位：请写成{EitherInChinese(dimension.Usual, quoted)}。"));

    public static QuantityProblem UnknownUnit(FoldedText text, int start, int end, Dimension dimension) =>
        QuantityProblem.At(QuantityProblemKind.UnknownUnit, text, start, end, quoted => new(
            $"\"{quoted}\" is not a unit of {dimension.Name}: expected one of {Known(dimension, ", ")}, as in \"{dimension.Example}\".",
            $"“{quoted}”不是{dimension.Title.Chinese}的单位：应为 {Known(dimension, "、")} 之一，例如“{dimension.Example}”。"));

    public static QuantityProblem WrongDimension(FoldedText text, int start, int end, Dimension found, Dimension expected) =>
        QuantityProblem.At(QuantityProblemKind.WrongDimension, text, start, end, quoted => new(
            $"\"{quoted}\" is a unit of {found.Name}, not of {expected.Name}: write, for example, \"{expected.Example}\".",
            $"“{quoted}”是{found.Title.Chinese}的单位，不是{expected.Title.Chinese}的单位：请写成例如“{expected.Example}”。"));

    public static QuantityProblem Refused(FoldedText text, int start, int end, RefusedSpelling refused) =>
        QuantityProblem.At(refused.Kind, text, start, end, quoted => refused.Kind == QuantityProblemKind.Ambiguous
            ? new(
                $"\"{quoted}\" has more than one meaning: write {Either(refused.Instead, "")}.",
                $"“{quoted}”含义不明确：请写{EitherInChinese(refused.Instead, "")}。")
            : new(
                $"\"{quoted}\" is not used here: write the amount in {Either(refused.Instead, "")}.",
                $"此处不使用“{quoted}”：请换算为{EitherInChinese(refused.Instead, "")}。"));

    public static QuantityProblem TrailingText(FoldedText text, int start, Dimension dimension) =>
        QuantityProblem.At(QuantityProblemKind.TrailingText, text, start, text.Length, quoted => new(
            $"\"{quoted}\" follows a complete value: write the {dimension.Name} alone, as in \"{dimension.Example}\".",
            $"完整数值之后多出“{quoted}”：只写{dimension.Title.Chinese}即可，例如“{dimension.Example}”。"));

    public static QuantityProblem DigitsApart(FoldedText text, int start, int end) =>
        QuantityProblem.At(QuantityProblemKind.Ambiguous, text, start, end, quoted => new(
            $"\"{quoted}\" is unclear: write one number without a space (1000000 or 1,000,000), a power as 10^6, and a list with commas.",
            $"“{quoted}”不明确：一个数字中间不要加空格（写 1000000 或 1,000,000），乘方写 10^6，列表用逗号分隔。"));

    public static QuantityProblem UnclearMultiplier(FoldedText text, WrittenNumber number, WrittenNumber next) =>
        QuantityProblem.At(QuantityProblemKind.Ambiguous, text, number.Start, next.End, quoted => new(
            $"\"{quoted}\" is unclear: is \"{Show.Short(text.Original(number.Start, number.End))}\" multiplied too? " +
            "Write each number in full, as in 1e6-2e6.",
            $"“{quoted}”不明确：看不出“{Show.Short(text.Original(number.Start, number.End))}”是否也要相乘。请把每个数字写全，例如 1e6-2e6。"));

    public static QuantityProblem TwoUnits(FoldedText text, int start, int end, Unit first, Unit second) =>
        QuantityProblem.At(QuantityProblemKind.Ambiguous, text, start, end, quoted => new(
            $"\"{quoted}\" has two units, {first.Symbol} and {second.Symbol}: write one unit after each number.",
            $"“{quoted}”有两个单位（{first.Symbol} 和 {second.Symbol}）：每个数字后只写一个单位。"));

    public static QuantityProblem MixedUnits(FoldedText text, WrittenItem item, Unit first, Unit second) =>
        QuantityProblem.At(QuantityProblemKind.Ambiguous, text, item.Start, item.End, quoted => new(
            $"\"{quoted}\" joins {first.Symbol} and {second.Symbol}, which are not exactly the same unit: write both in one unit.",
            $"“{quoted}”把 {first.Symbol} 与 {second.Symbol} 连在一起，无法精确换算为同一单位：两端请用同一单位。"));

    public static QuantityProblem BoundInList(FoldedText text, WrittenItem item) =>
        QuantityProblem.At(QuantityProblemKind.Ambiguous, text, item.Start, item.End, quoted => new(
            $"The bound at \"{quoted}\" stands beside another value: write one range with both ends, or separate entries.",
            $"“{quoted}”处的界限值与另一个数值并列：请写成两端齐全的一个范围，或分成单独的条目。"));

    public static QuantityProblem Reversed(FoldedText text, WrittenItem item, Measure ordered)
    {
        var better = MeasureWriter.Canonical(ordered);
        return QuantityProblem.At(QuantityProblemKind.Reversed, text, item.Start, item.End, quoted => new(
            $"\"{quoted}\" runs from high to low: write \"{better}\".",
            $"“{quoted}”的两端颠倒：请写“{better}”。"));
    }

    public static QuantityProblem Unfit(QuantityProblemKind kind, FoldedText text, WrittenNumber number, Dimension dimension) =>
        QuantityProblem.At(kind, text, number.Start, number.End, quoted => Unfit(kind, quoted, dimension));

    public static QuantityProblem Unfit(QuantityProblemKind kind, FoldedText text, WrittenItem item, Dimension dimension) =>
        QuantityProblem.At(kind, text, item.Start, item.End, quoted => Unfit(kind, quoted, dimension));

    public static LocalizedText Unfit(QuantityProblemKind kind, string amount, Dimension dimension) => kind switch
    {
        QuantityProblemKind.TooLarge => new(
            $"\"{amount}\" is too large: an amount may be 1e15 at most.",
            $"“{amount}”过大：数值最大为 1e15。"),
        QuantityProblemKind.TooPrecise => new(
            $"\"{amount}\" has too many digits: write at most {Exact.MaximumDigits} significant digits and decimal places.",
            $"“{amount}”位数过多：有效数字和小数位最多 {Exact.MaximumDigits} 位。"),
        QuantityProblemKind.NotWhole => new(
            $"\"{amount}\" is not a whole number: write the {dimension.Name} as, for example, \"{dimension.Example}\".",
            $"“{amount}”不是整数：{dimension.Title.Chinese}请写成例如“{dimension.Example}”。"),
        QuantityProblemKind.Negative => new(
            $"\"{amount}\" goes below zero: the {dimension.Name} cannot be negative, write, for example, \"{dimension.Example}\".",
            $"“{amount}”小于零：{dimension.Title.Chinese}不能为负，请写成例如“{dimension.Example}”。"),
        _ => new(
            $"\"{amount}\" is not possible: {dimension.Limits!.English}.",
            $"“{amount}”不合理：{dimension.Limits.Chinese}。"),
    };

    public static LocalizedText NotAUnit(string unit, Dimension dimension) => new(
        $"\"{Show.Short(unit)}\" is not a unit of {dimension.Name}: expected one of {Known(dimension, ", ")}.",
        $"“{Show.Short(unit)}”不是{dimension.Title.Chinese}的单位：应为 {Known(dimension, "、")} 之一。");

    /// <summary>The doubt about a number of cells that is read all the same.</summary>
    public static LocalizedText TwoReadings(ReadOnlySpan<char> written, string taken, string other) => new(
        $"\"{Show.Short(written)}\" is read as {taken}, and could also be {other}: write the number in full, as in 3e6 or 3 × 10^6.",
        $"“{Show.Short(written)}”按 {taken} 理解，但也可能是 {other}：请用明确写法，例如 3e6 或 3 × 10^6。");

    static string Known(Dimension dimension, string comma) => string.Join(comma, dimension.Units.Where(unit => unit.Length > 0));

    static string Either(IEnumerable<string> units, string number) =>
        string.Join(" or ", units.Select(unit => $"\"{$"{number} {unit}".Trim()}\""));

    static string EitherInChinese(IEnumerable<string> units, string number) =>
        string.Join("或", units.Select(unit => $"“{$"{number} {unit}".Trim()}”"));
}
