using System.Text.RegularExpressions;

namespace MscProtocol.Reading;

/// <summary>Reads a phase as registries write it: numerals of either sort, or lines with yes and no.</summary>
static class RegistryPhases
{
    const StringComparison Case = StringComparison.OrdinalIgnoreCase;

    static readonly Regex Numerals = new(
        @"\b(phase|phases)?[ -]?(IV|III|II|I|[0-4])[ab]?\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["0"] = "EARLY_PHASE1",
        ["1"] = "PHASE1",
        ["2"] = "PHASE2",
        ["3"] = "PHASE3",
        ["4"] = "PHASE4",
        ["I"] = "PHASE1",
        ["II"] = "PHASE2",
        ["III"] = "PHASE3",
        ["IV"] = "PHASE4",
    };

    /// <summary>Returns the phases as codes of ClinicalTrials.gov; what is none stays as it is.</summary>
    public static IReadOnlyList<RecordNode> Read(RecordNode node)
    {
        if (node.Text is not { } text || text.StartsWith("Not selected", Case))
            return [];
        if (text.StartsWith("N/A", Case) || text.StartsWith("Not applicable", Case))
            return [node.As("NA")];
        if (text.Contains("early", Case))
            return [node.As("EARLY_PHASE1")];
        if (text.Contains("post market", Case))
            return [node.As("PHASE4")];
        var said = text.Contains(": yes", Case) || text.Contains(": no", Case)
            ? string.Join(' ', text.Split('\n').Where(line => line.TrimEnd().EndsWith("yes", Case)))
            : text;
        var codes = Numerals.Matches(said).Select(match => Codes.GetValueOrDefault(Numeral(match.Value)))
            .OfType<string>().Distinct().ToList();
        return codes.Count > 0 ? codes.ConvertAll(node.As) : said.Length == 0 ? [] : [node];
    }

    static string Numeral(string match)
    {
        var start = match.AsSpan().LastIndexOfAny(" -eE") is >= 0 and var gap && !char.IsAsciiLetterOrDigit(match[gap]) ? gap + 1 : 0;
        var numeral = match[start..];
        if (numeral.StartsWith("phase", Case))
            numeral = numeral["phase".Length..].TrimStart('s', 'S');
        return numeral.TrimEnd('a', 'b', 'A', 'B');
    }
}
