using System.Text.RegularExpressions;

namespace MscProtocol.Reading;

/// <summary>Finds the numbers that registries give to trials.</summary>
static class RegistryNumbers
{
    static readonly Regex Numbers = new(
        @"NCT[0-9]{8}\b|ISRCTN[0-9]{8}\b|(EUCTR)?\b(19|20)[0-9]{2}-[0-9]{6}-[0-9]{2}\b|\b202[0-9]-5[0-9]{5}-[0-9]{2}-[0-9]{2}\b"
            + @"|ChiCTR-?[A-Z0-9-]+|IRCT[0-9]+N[0-9]+|ACTRN[0-9]+|DRKS[0-9]{8}|NTR[0-9]+|NL-OMON[0-9]+|JPRN-[A-Za-z0-9]+"
            + @"|jRCT[a-z0-9]*[0-9]{6,}|UMIN[0-9]{9}|CTRI/[0-9]{4}/[0-9]+/[0-9]+|KCT[0-9]{7}|TCTR[0-9]+|PACTR[0-9]+|RPCEC[0-9]+"
            + @"|RBR-[a-z0-9]+|U1111-[0-9]{4}-[0-9]{4}",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Returns the numbers in the text, each once.</summary>
    public static IEnumerable<string> In(string? text) =>
        text is null ? [] : Numbers.Matches(text).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase);
}
