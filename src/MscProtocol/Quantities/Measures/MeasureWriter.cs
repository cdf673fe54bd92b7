using System.Globalization;
using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Prints a measure: canonically, or for a reader.</summary>
static class MeasureWriter
{
    static readonly string[] CanonicalBounds = [">= ", "> ", "<= ", "< "];
    static readonly string[] ReadableBounds = ["≥ ", "> ", "≤ ", "< "];

    /// <summary>Returns the canonical notation, e.g. ">= 80 %", "50-100 kg", "P3-P5".</summary>
    public static string Canonical(Measure measure)
    {
        var (written, unit) = (measure.Written, measure.Unit);
        var joint = written.Low < 0 ? " to " : "-";
        if (measure.Dimension.CountsCells)
            return $"{Amounts(written, CanonicalBounds, joint, Unmistakable)} {unit.Symbol}";
        return unit.IsPrefix
            ? Amounts(written, CanonicalBounds, joint, amount => unit.Symbol + Exact.Print(amount))
            : $"{Amounts(written, CanonicalBounds, joint, Exact.Print)} {unit.Symbol}".TrimEnd();
    }

    /// <summary>Returns the notation for readers, e.g. "≥ 80 %", "12 months", "300 万细胞/kg".</summary>
    public static string In(Language language, Measure measure)
    {
        var (written, unit, words) = (measure.Written, measure.Unit, language.Words().Unit);
        var joint = written.Low >= 0 ? "–" : words.To;
        if (unit.IsPrefix)
            return words.Prefixed(Amounts(written, ReadableBounds, joint, amount => unit.Symbol + Grouped(amount)), unit.Symbol);

        var isOne = !IsRange(written) && (written.Low ?? written.High) == 1;
        var name = words.Name(unit.Symbol, isOne);
        var (size, word) = measure.Dimension.CountsCells ? Word(written, words.LargeNumbers) : (1, "");
        Func<decimal, string> print = measure.Dimension.CountsCells && size == 1 ? GroupedUnmistakable : amount => Grouped(amount / size);
        return $"{Amounts(written, ReadableBounds, joint, print)} {word}{name}".TrimEnd();
    }

    // A number of cells such as 106 gets a decimal place, so that it is not taken for 10^6.
    static string Unmistakable(decimal amount) => Exact.Print(amount) is var text && LoosePowers.IsMistakable(text) ? WithZero(text) : text;

    static string GroupedUnmistakable(decimal amount) =>
        Grouped(amount) is var text && LoosePowers.IsMistakable(text) ? WithZero(text) : text;

    static string WithZero(string text) => text + (text.Contains('.', StringComparison.Ordinal) ? "0" : ".0");

    static string Amounts(Interval written, string[] bounds, string joint, Func<decimal, string> print) => written switch
    {
        { Low: { } low, High: { } high } => low == high ? print(low) : print(low) + joint + print(high),
        { Low: { } low } => bounds[written.LowOpen ? 1 : 0] + print(low),
        _ => bounds[written.HighOpen ? 3 : 2] + print(written.High!.Value),
    };

    static bool IsRange(Interval written) => written.IsBounded && !written.IsSingle;

    /// <summary>Returns the word for a large number that leaves every amount short, and the size that it stands for.</summary>
    static (decimal Size, string Word) Word(Interval written, IReadOnlyList<(decimal Size, string Word)> words)
    {
        var (low, high) = ((written.Low ?? written.High)!.Value, (written.High ?? written.Low)!.Value);
        foreach (var (size, word) in words)
        {
            if (high >= size && low < UnitSharing.Shareable * size && IsShort(low / size) && IsShort(high / size))
                return (size, word);
        }

        return (1, "");
    }

    static bool IsShort(decimal amount) => decimal.Round(amount, 3) == amount;

    static string Grouped(decimal amount)
    {
        var text = Exact.Print(amount);
        return Math.Abs(amount) < 10_000 ? text : decimal.Truncate(amount).ToString("#,0", CultureInfo.InvariantCulture) + Fraction(text);
    }

    static string Fraction(string text) => text.IndexOf('.', StringComparison.Ordinal) is var dot && dot < 0 ? "" : text[dot..];
}
