using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Everywhere;

/// <summary>Every protocol, record and rule set at hand, and all that is said of each.</summary>
static class Inputs
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "protocols");

    /// <summary>Protocols and records, by file name.</summary>
    public static IReadOnlyDictionary<string, string> Protocols { get; } =
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".ndjson", StringComparison.Ordinal))
            .Select(file => (Name: Path.GetRelativePath(Folder, file), Text: File.ReadAllText(file)))
            .Concat(Sample.Trials.Select(trial => (Name: trial.Key + ".yaml", Text: trial.Value)))
            .OrderBy(input => input.Name, StringComparer.Ordinal)
            .ToDictionary(input => input.Name, input => input.Text);

    /// <summary>Lists refusals, findings, remarks and verdicts, each with its place and words.</summary>
    public static string Said(Report report) => string.Join('\n', [
        .. report.Refusals.Select(refusal => $"{refusal.Id} {refusal.Span} {refusal.Message.English}"),
        .. report.Findings.Select(
            finding => $"{finding.RuleId} {finding.Path} {finding.Span} {finding.Message} {finding.Actual} {finding.Expected?.Chinese}"),
        .. report.Remarks.Select(remark => $"{remark.Id} {remark.Place.Address?.English} {remark.Place.Span} {remark.Message}"),
        .. report.Verdicts.Select(verdict => $"{verdict.Rule.Id} {verdict.Node} {verdict.Verdict}"),
    ]);

    /// <summary>Lists what is wrong, with its place and words.</summary>
    public static string Said(IEnumerable<SourceProblem> problems) =>
        string.Join('\n', problems.Select(problem => $"{problem} {problem.Problem.Span}"));

    /// <summary>Lists rules with all that they say, and the content hashes of their rule sets.</summary>
    public static string Said(RuleBook book) => string.Join('\n', [
        .. book.Sets.Select(set => $"{set}"),
        .. book.Rules.Select(rule => $"{rule.Id} {rule.Severity} {rule.Span} {rule.Title} {rule.Title.Chinese}"),
    ]);
}
