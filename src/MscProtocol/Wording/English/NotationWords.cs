namespace MscProtocol.Wording;

/// <summary>What can be wrong with a number as written.</summary>
class NotationWords
{
    public virtual string DecimalComma(string quoted, string whole, string rest) =>
        $"\"{quoted}\" is unclear: write \"{whole}.{rest}\" for a decimal, or put a space after the comma of a list. A comma may "
            + "only stand between groups of three digits, as in 1,000,000.";

    public virtual string ThousandsDots(string quoted) =>
        $"\"{quoted}\" is unclear: write groups of three with commas, as in 1,000,000, and only one decimal point.";

    public virtual string DotAsTimes(string quoted, string whole, int exponent) =>
        $"\"{quoted}\" may be {whole} times 10^{exponent}, or a decimal number: write \"{whole}e{exponent}\" if the dot means times.";

    public virtual string UnclearPower(string quoted, string mantissa) =>
        $"\"{quoted}\" is unclear: only a power of ten may follow the times sign, as in \"{mantissa} × 10^6\" or \"{mantissa}e6\".";

    public virtual string Readings(string quoted, string first, string second) =>
        $"\"{quoted}\" has two readings: write \"{first}\" or \"{second}\".";
}
