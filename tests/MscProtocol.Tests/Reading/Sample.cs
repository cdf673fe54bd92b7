namespace MscProtocol.Tests.Reading;

/// <summary>Protocol texts, and what comes of them on a line.</summary>
static class Sample
{
    static readonly ProtocolChecker Checker = new(RuleBook.Shipped("msc"));

    /// <summary>The text of tests/protocols/complete.yaml, which states every field and gives no finding.</summary>
    public static string Complete { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "protocols", "complete.yaml"));

    /// <summary>The texts of rules/trials, by file name.</summary>
    public static IReadOnlyDictionary<string, string> Trials { get; } = RuleFolder.Shipped.Files
        .Where(file => file.StartsWith("trials/", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), Shipped);

    /// <summary>Returns the text of a file under rules/.</summary>
    public static string Shipped(string file)
    {
        using var reader = new StreamReader(typeof(RuleFolder).Assembly.GetManifestResourceStream($"rules/{file}")!);
        return reader.ReadToEnd();
    }

    /// <summary>Reads a text with the first line that names the format.</summary>
    public static ProtocolDocument Read(string fields) => ProtocolDocument.Parse($"mscProtocol: 1\n{fields}");

    /// <summary>Checks a text against every msc rule.</summary>
    public static Report Check(string text) => Checker.CheckText(text);

    /// <summary>Lists refusals and problems: number, path and place.</summary>
    public static IEnumerable<string> Problems(ProtocolDocument document) =>
        document.Refusals.Select(refusal => $"{refusal.Id} {refusal.Span.Start}")
            .Concat(document.Problems.Select(problem => $"{problem.Id} {problem.Path} {problem.Place}"));

    /// <summary>Lists findings: rule, path and place.</summary>
    public static IEnumerable<string> Findings(Report report) =>
        report.Findings.Select(finding => $"{finding.RuleId} {finding.Path} {finding.Span.Start}");
}
