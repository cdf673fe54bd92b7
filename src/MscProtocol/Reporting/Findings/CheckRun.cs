using MscProtocol.Reporting;

namespace MscProtocol;

/// <summary>What was found in one or more files, as one report.</summary>
public sealed class CheckRun : ReportContent
{
    /// <summary>Makes one report of several.</summary>
    /// <param name="reports">The reports, one a file.</param>
    public CheckRun(IReadOnlyList<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        Reports = reports;
    }

    /// <summary>The reports, one a file.</summary>
    internal IReadOnlyList<Report> Reports { get; }

    internal RunSummary Summary => RunSummary.Of(Reports);

    /// <summary>Each report with the comparison that goes with it: none for a file that was refused, or that gives no cells.</summary>
    internal IEnumerable<(Report Report, Comparison? Comparison)> Compared => Reports.Select(report =>
        (report, report.Protocol is { } protocol ? Comparison.Of(protocol, file: report.Source.Name) : null));
}
