using System.Globalization;

namespace MscProtocol.Benchmarks;

/// <summary>What each step costs, as a multiple of the least that it could cost.</summary>
static class RatioTable
{
    const int Warmups = 300;
    const int Turns = 400;
    const int Calls = 8;

    public static void Print(TextWriter output)
    {
        var clean = Measure(Samples.Clean);
        var withFindings = Measure(Samples.WithFindings);
        output.WriteLine();
        output.WriteLine("| ratio | clean | with findings | goal |");
        output.WriteLine("|---|---|---|---|");
        Write("in-memory check / written by hand", costs => costs.Check / costs.HandWritten, "≤ 2");
        Write("FluentValidation result / written by hand", costs => costs.Validator / costs.HandWritten, "≤ 2");
        Write("read / bare event parse", costs => costs.Read / costs.EventParse, "");
        Write("file to report / bare event parse", costs => costs.FileToReport / costs.EventParse, "≤ 2");
        Write("file to report, every shipped rule / bare event parse", costs => costs.FileToReportOfEveryRule / costs.EventParse, "≤ 2");
        Write("file to written JSON, every shipped rule / bare event parse", costs => costs.FileToJsonOfEveryRule / costs.EventParse, "");
        Write(
            "file to report / (bare event parse + in-memory check)", costs => costs.FileToReport / (costs.EventParse + costs.Check), "≤ 2");

        void Write(string title, Func<Costs, double> ratio, string goal) =>
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"| {title} | {ratio(clean):0.00} | {ratio(withFindings):0.00} | {goal} |"));
    }

    static Costs Measure(string protocol)
    {
        var steps = new ProtocolBenchmarks { Protocol = protocol };
        steps.SetUp();
        var typical = Meter.Microseconds(
        [
            () => steps.HandWritten(),
            () => steps.Validator(),
            () => steps.Check(),
            () => steps.EventParse(),
            () => steps.Read(),
            () => steps.FileToReport(),
            () => steps.FileToReportOfEveryRule(),
            () => steps.FileToJsonOfEveryRule(),
        ], Warmups, Turns, Calls);
        return new(typical[0], typical[1], typical[2], typical[3], typical[4], typical[5], typical[6], typical[7]);
    }

    readonly record struct Costs(
        double HandWritten,
        double Validator,
        double Check,
        double EventParse,
        double Read,
        double FileToReport,
        double FileToReportOfEveryRule,
        double FileToJsonOfEveryRule);
}
