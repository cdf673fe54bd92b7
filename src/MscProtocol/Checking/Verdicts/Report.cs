using System.Text.Json.Serialization;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>What a check says of one protocol. System.Text.Json writes it as the tool does.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class Report
{
    internal Report(
        SourceText source,
        RuleBook rules,
        IReadOnlyList<Problem> refusals,
        IReadOnlyList<RuleVerdict> verdicts,
        IReadOnlyList<Finding> findings)
    {
        Source = source;
        Rules = rules.Rules;
        RuleSets = rules.Sets;
        Refusals = refusals;
        Verdicts = verdicts;
        Findings = findings;
        Counts = VerdictCounts.Of(verdicts);
    }

    Report(Report whole, IReadOnlyList<Finding> findings)
    {
        (Source, Rules, RuleSets, Refusals) = (whole.Source, whole.Rules, whole.RuleSets, whole.Refusals);
        (Verdicts, Findings, Counts) = (whole.Verdicts, findings, whole.Counts);
        (Protocol, Document, Kind, Study) = (whole.Protocol, whole.Document, whole.Kind, whole.Study);
        (GivesCells, Remarks, NotCarried) = (whole.GivesCells, whole.Remarks, whole.NotCarried);
        (Configuration, IsReview) = (whole.Configuration, whole.IsReview);
    }

    /// <summary>The text that was checked; empty for a protocol built in code.</summary>
    public SourceText Source { get; }

    /// <summary>
    /// The protocol that was checked; <see langword="null"/> for a file that was refused, and for a trial that gives no cells.
    /// </summary>
    internal TrialProtocol? Protocol { get; init; }

    /// <summary>Whether it is on the waivers of a configuration, and on no protocol.</summary>
    internal bool IsReview { get; init; }

    /// <summary>The document that was checked; <see langword="null"/> for a protocol built in code.</summary>
    internal ProtocolDocument? Document { get; init; }

    /// <summary>What sort of document was checked.</summary>
    public DocumentSource Kind { get; internal init; } = DocumentSource.Protocol;

    /// <summary>
    /// The study of a record, such as <c>NCT02421484</c>; <see langword="null"/> where a record names none, and for our own format.
    /// </summary>
    public string? Study { get; internal init; }

    /// <summary>Whether the trial gives living mesenchymal stromal cells; one that does not has no verdicts.</summary>
    public bool GivesCells { get; internal init; } = true;

    /// <summary>What a reader of a record should know; empty for our own format.</summary>
    public IReadOnlyList<ReadingRemark> Remarks { get; internal init; } = [];

    /// <summary>
    /// Those of <see cref="Remarks"/> that quote what the record says of facts that rules ask for, and that could not be read. A report
    /// that has any is not clean.
    /// </summary>
    public IReadOnlyList<ReadingRemark> NotRead => [.. Remarks.Where(remark => remark.Kind == RemarkKind.NotRead)];

    /// <summary>
    /// Paths of the facts that rules ask for, that the record does not state, and that a record of this kind cannot state.
    /// Empty for our own format, and where a check is strict.
    /// </summary>
    public IReadOnlyList<string> NotCarried { get; internal init; } = [];

    /// <summary>The rule sets that it was checked against, each with version and content hash.</summary>
    public IReadOnlyList<RuleSetIdentity> RuleSets { get; }

    /// <summary>The file name of the configuration that was followed; <see langword="null"/> for none.</summary>
    public string? Configuration { get; internal init; }

    /// <summary>The rules of those sets, by their ids.</summary>
    internal IReadOnlyList<Rule> Rules { get; }

    /// <summary>Why the file could not be read as a protocol; empty when it could. A refused file has no verdicts.</summary>
    public IReadOnlyList<Problem> Refusals { get; }

    /// <summary>Every verdict, by rule and then by node.</summary>
    public IReadOnlyList<RuleVerdict> Verdicts { get; }

    /// <summary>Every finding, waived ones included, by place and then by rule.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How often each verdict was given.</summary>
    public VerdictCounts Counts { get; }

    /// <summary>The least weight of what is shown.</summary>
    internal FindingSeverity Least { get; private init; } = FindingSeverity.Info;

    /// <summary>Returns the report with those findings that weigh at least <paramref name="least"/>, and all verdicts.</summary>
    public Report Only(FindingSeverity least) =>
        new(this, [.. Findings.Where(finding => finding.Severity >= least)]) { Least = least };

    /// <summary>Whether the file was read and no rule broke down.</summary>
    public bool IsComplete => Refusals.Count == 0 && Counts.Faulted == 0;

    /// <summary>Returns whether a finding that is not waived weighs at least <paramref name="severity"/>.</summary>
    public bool HasFindings(FindingSeverity severity)
    {
        foreach (var finding in Findings)
        {
            if (finding.Waiver is null && finding.Severity >= severity)
                return true;
        }

        return false;
    }
}
