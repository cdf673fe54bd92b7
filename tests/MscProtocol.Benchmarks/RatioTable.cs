using System.Globalization;
using BenchmarkDotNet.Reports;

namespace MscProtocol.Benchmarks;

/// <summary>What each step costs, as a multiple of the least that it could cost.</summary>
static class RatioTable
{
    /// <summary>Prints the ratios for each protocol, of the least time of each step: other work on the machine only ever adds to it.</summary>
    public static void Print(IEnumerable<Summary> summaries, TextWriter output)
    {
        var least = summaries.SelectMany(summary => summary.Reports)
            .Where(report => report.ResultStatistics is not null)
            .ToDictionary(NameOf, report => report.ResultStatistics!.Min);
        output.WriteLine();
        output.WriteLine("| ratio | clean | with findings | goal |");
        output.WriteLine("|---|---|---|---|");
        Write("in-memory check / written by hand", [nameof(ProtocolBenchmarks.Check)], [nameof(ProtocolBenchmarks.HandWritten)], "≤ 2");
        Write("FluentValidation result / written by hand", [nameof(ProtocolBenchmarks.Validator)], [nameof(ProtocolBenchmarks.HandWritten)], "≤ 2");
        Write("read / bare event parse", [nameof(ProtocolBenchmarks.Read)], [nameof(ProtocolBenchmarks.EventParse)], "");
        Write(
            "file to report / (bare event parse + in-memory check)",
            [nameof(ProtocolBenchmarks.FileToReport)],
            [nameof(ProtocolBenchmarks.EventParse), nameof(ProtocolBenchmarks.Check)],
            "≤ 2");

        void Write(string title, string[] cost, string[] bound, string goal) =>
            output.WriteLine($"| {title} | {Ratio(cost, bound, Samples.Clean)} | {Ratio(cost, bound, Samples.WithFindings)} | {goal} |");

        string Ratio(string[] cost, string[] bound, string protocol) =>
            Array.TrueForAll([.. cost, .. bound], name => least.ContainsKey((name, protocol)))
                ? (cost.Sum(name => least[(name, protocol)]) / bound.Sum(name => least[(name, protocol)])).ToString("0.00", CultureInfo.InvariantCulture)
                : "–";
    }

    static (string Name, string Protocol) NameOf(BenchmarkReport report) => (
        report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
        report.BenchmarkCase.Parameters.Items is [var protocol, ..] ? (string)protocol.Value : string.Empty);
}
