using System.Globalization;
using MscProtocol.Wording;

namespace MscProtocol.Quantities;

/// <summary>Prints a measure: canonically, or for a reader.</summary>
static class MeasureWriter
{
    static readonly (decimal Size, string Word)[] EnglishWords = [(1_000_000_000, " billion"), (1_000_000, " million")];
    static readonly (decimal Size, string Word)[] ChineseWords = [(100_000_000, " 亿"), (10_000, " 万")];

    /// <summary>Returns the canonical notation, e.g. ">= 80 %", "50-100 kg", "P3-P5".</summary>
    public static string Canonical(Measure measure)
    {
        var joint = measure.Written.Low < 0 ? " to " : "-";
        return Print(measure, Exact.Print, (">= ", "> ", "<= ", "< "), joint, measure.Unit.Symbol);
    }

    /// <summary>Returns the notation for readers, e.g. "≥ 80 %", "12 months", "300 万细胞/kg".</summary>
    public static string In(Language language, Measure measure)
    {
        var chinese = language == Language.Chinese;
        var written = measure.Written;
        var unit = chinese ? measure.Unit.Chinese : (written.High ?? written.Low) == 1 && !IsRange(written) ? measure.Unit.English : measure.Unit.Plural;
        var joint = written.Low >= 0 ? "–" : chinese ? " 至 " : " to ";
        var (size, word) = measure.Dimension.CountsCells ? Word(written, chinese ? ChineseWords : EnglishWords) : (1, "");
        if (measure.Unit.IsPrefix && chinese)
            word = " 代";
        return Print(measure, amount => Grouped(amount / size), ("≥ ", "> ", "≤ ", "< "), joint, unit, word);
    }

    static string Print(
        Measure measure, Func<decimal, string> print, (string AtLeast, string Above, string AtMost, string Below) bounds, string joint, string unit, string word = "")
    {
        var written = measure.Written;
        var before = measure.Unit.IsPrefix ? unit : "";
        var after = measure.Unit.IsPrefix || unit == "" ? word : word.Length > 0 && unit[0] > '\u2E80' ? word + unit : $"{word} {unit}";
        if (IsRange(written))
            return $"{before}{print(written.Low!.Value)}{joint}{before}{print(written.High!.Value)}{after}";

        var bound = written switch
        {
            { High: null } => written.LowOpen ? bounds.Above : bounds.AtLeast,
            { Low: null } => written.HighOpen ? bounds.Below : bounds.AtMost,
            _ => "",
        };
        return $"{bound}{before}{print((written.Low ?? written.High)!.Value)}{after}";
    }

    static bool IsRange(Interval written) => written.IsBounded && !written.IsSingle;

    /// <summary>Returns the word for a large number that leaves every amount short, and the size that it stands for.</summary>
    static (decimal Size, string Word) Word(Interval written, (decimal Size, string Word)[] words)
    {
        var (low, high) = ((written.Low ?? written.High)!.Value, (written.High ?? written.Low)!.Value);
        foreach (var (size, word) in words)
        {
            if (high >= size && low < 1000 * size && IsShort(low / size) && IsShort(high / size))
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
