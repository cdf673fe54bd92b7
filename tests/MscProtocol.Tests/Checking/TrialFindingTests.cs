using MscProtocol.Tests.Reading;
using MscProtocol.Tests.Reporting;

namespace MscProtocol.Tests.Checking;

/// <summary>
/// What every rule says of the published trials, held in files that were read against the papers and records.
/// That something is missing means here that no source says it; the trial may have planned it.
/// </summary>
[Category(Golden.Category)]
sealed class TrialFindingTests
{
    static readonly ProtocolChecker Checker = new(RuleBook.Shipped("sepsis"));

    static IEnumerable<string> Trials => Precedent.Shipped.Select(trial => trial.Id);

    [TestCaseSource(nameof(Trials))]
    public void The_findings_on_a_trial_are_as_agreed(string trial) => Golden.Compare($"{trial}.txt", Text(trial));

    // A line for each rule set, with a sign for each node that a rule judged; then a line for each finding.
    static string Text(string trial)
    {
        var report = Checker.CheckText(Sample.Trials[trial]);
        var sets = report.Verdicts.GroupBy(verdict => verdict.Rule.Id[..^4])
            .Select(set => $"{set.Key,-8}  {string.Join("  ", set.GroupBy(Number).Select(Signs))}");
        var findings = report.Findings.Select(Line);
        return string.Join('\n', [
            $"{trial}: {report.Findings.Count} findings", "", "+ passed   x failed   ? not stated   - not applicable", "", .. sets, "",
            .. findings, "",
        ]);
    }

    static string Line(Finding finding) =>
        $"{finding.Severity.ToString().ToLowerInvariant(),-7}  {finding.RuleId,-12}  {finding.Path}"
        + $"  {finding.Span.Start}  {finding.Message.English}";

    static string Number(RuleVerdict verdict) => verdict.Rule.Id[^3..];

    static string Signs(IGrouping<string, RuleVerdict> rule) =>
        $"{rule.Key} {string.Concat(rule.Select(verdict => Sign(verdict.Verdict)))}";

    static char Sign(Verdict verdict) => verdict switch
    {
        Verdict.Passed => '+',
        Verdict.Failed => 'x',
        Verdict.NotStated => '?',
        Verdict.NotApplicable => '-',
        _ => throw new InvalidOperationException($"A shipped rule gave the verdict {verdict} on a published trial."),
    };
}
