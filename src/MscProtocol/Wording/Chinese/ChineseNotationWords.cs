namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseNotationWords : NotationWords
{
    public override string DecimalComma(string quoted, string whole, string rest) =>
        $"“{quoted}”不明确：小数请写“{whole}.{rest}”，列表请在逗号后加空格；逗号只能用作三位分节，例如 1,000,000。";

    public override string ThousandsDots(string quoted) => $"“{quoted}”不明确：三位分节请用逗号，例如 1,000,000，且只能有一个小数点。";

    public override string DotAsTimes(string quoted, string whole, int exponent) =>
        $"“{quoted}”可能是 {whole} 乘以 10^{exponent}，也可能是小数：若点号表示乘号，请写“{whole}e{exponent}”。";

    public override string UnclearPower(string quoted, string mantissa) =>
        $"“{quoted}”不明确：乘号之后只能是 10 的乘方，例如“{mantissa} × 10^6”或“{mantissa}e6”。";

    public override string Readings(string quoted, string first, string second) => $"“{quoted}”有两种读法：请写“{first}”或“{second}”。";
}
