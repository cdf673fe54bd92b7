namespace MscProtocol.Fuzz.Inputs;

/// <summary>Values that readers of documents, numbers, dates and texts have broken on.</summary>
static class HostileValues
{
    static readonly string[] Values =
    [
        "", " ", "null", "~", "true", "yes", "no", "0", "-0", "-1", "1e400", "1e-400", "NaN", ".inf", "Infinity", "0x1F", "0o17", "1_000",
        "79228162514264337593543950335", "79228162514264337593543950336", "-79228162514264337593543950335",
        "0.0000000000000000000000000001", "999999999999999", "1000000000000001", "2147483648", "9223372036854775808", "1e15 cells/kg",
        "0 cells", "10^999999 cells/kg", "0.000001 cells/kg", "1 x 10^28 cells", "999999999999999 a", "0.0001 kg", "< P0", "P999999999",
        "100.0000001 %", "-273.16 °C", "1-2-3 d", "3-1 d", "1 ± 2 d", "> 1 < 2 d", "≥", "1,000,000", "1.000.000", "1'000", "1 000", "½",
        "٣", "४२", "一千零一", "亿万", "半", "2026-02-30", "0000-00-00", "9999-12-31", "10000-01-01", "2026-W05", "2026-05", "26-05-01",
        "0001-01-01T00:00:00Z", "P1Y2M3DT4H", "P9999999999999Y", "-P1D", "PT", "P1DT", "&a", "*a", "<<", "!tag", "!!binary x",
        "!<tag:yaml.org,2002:str> a", "%YAML 1.1", "---", "...", "@", "`", "|", ">", "- -", "? ", ": ", "{}", "[]", "[[", "}}", "#", "\"",
        "'", "\u202Etxet", "\u2066a\u2069", "\u200B", "\uFEFF", "\uFFFE", "\uD83D", "\uDE00", "\uD83D\uDE00", "\0", "\u0001", "\u001B[2J",
        "\u0085", "\u2028", "\u2029", "\v", "\f", "\r", "\n", "\r\n", "\t", "é", "e\u0301\u0301\u0301\u0301\u0301", "İ", "ı", "ß", "ﬁ", "Ω",
        "K", "１２３", "²", "10⁶", "𝟛", "細胞", "细胞/公斤", "Σ", "ς", "NCT00000000", "C187998", "P0D", "../../etc/passwd", "..\\..\\x.yaml",
        "/etc/passwd", "file:///etc/passwd", "C:\\x.yaml", "%2e%2e/x.yaml", "msc", "msc/viability", "sepsis", "own.yaml", "{actual}",
        "{expected} {path} {", "$releaseViability", "$", "(a+)+$", "(?=x)", "(?<n>a)\\k<n>", "[", "(", "a{99999}", ".*.*.*.*x", "\\",
        "\\u0000", "%s", "<usdm:tag name=\"dose\"/>", "&#xFFFFFFFF;<", "&amp;&lt;", "]]>", "<script>", "-->", "```", "::error::", "=1+1",
        "arms[0].dose", "arms[99999999999].dose", "arms[-1]", "products[0]..name", "products.", "[0]",
    ];

    static readonly string[] Repeated =
    [
        "x", "9", "0", " ", "-", "(", "[", "{", "<", "<a", "\\", "\"", "1 ", "1, ", "10^", "é", "细胞", "\u0301", "MSC ", "1 x 10^6 MSC/kg ",
        "and ", "day 1, ", "\n", "&",
    ];

    /// <summary>Returns one of them; sometimes a long one.</summary>
    public static string Pick(Chance chance) => chance.OneIn(12)
        ? string.Concat(Enumerable.Repeat(chance.Of(Repeated), 1 + chance.Below(chance.OneIn(4) ? 400 : 40)))
        : chance.Of(Values);
}
