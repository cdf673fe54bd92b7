using System.Globalization;

namespace MscProtocol.Benchmarks;

/// <summary>What single steps cost by themselves: processor time, and memory that is allocated.</summary>
static class StepTable
{
    const int Warmups = 3;
    const int Turns = 12;

    public static void Print(TextWriter output)
    {
        var rules = new RuleBenchmarks();
        var reading = new ReadingBenchmarks();
        var prose = new ProseBenchmarks();
        var shipped = new ProtocolChecker(RuleBook.Shipped("sepsis"));
        var clean = ProtocolDocument.Parse(Samples.Text(Samples.Clean)).Protocol!;
        (string Title, Action Step, double Megabytes)[] steps =
        [
            ("load every shipped rule", () => rules.LoadShippedRules(), 0),
            ("compile a validator of them", () => rules.CompileValidator(), 0),
            ("check a protocol in memory against every shipped rule", () => shipped.Check(clean), 0),
            ("read 4 KB of YAML", () => reading.ReadYaml(), 0),
            ("read the same as JSON", () => reading.ReadJson(), 0),
            ("read 200 KB of YAML", () => reading.ReadLongYaml(), 0),
            ("read the same as JSON", () => reading.ReadLongJson(), 0),
            ("ClinicalTrials.gov record to report", () => reading.RecordToReport(), 0),
            ("1 MB of USDM to report", () => reading.UsdmToReport(), 0),
            ("find the doses in 1.5 MB of registry-like text", () => prose.Doses(), ProseBenchmarks.Megabytes),
            ("find the times in it", () => prose.Times(), ProseBenchmarks.Megabytes),
        ];

        output.WriteLine();
        output.WriteLine("| step | processor time | memory | rate |");
        output.WriteLine("|---|---|---|---|");
        var times = Meter.Microseconds([.. steps.Select(step => step.Step)], Warmups, Turns);
        foreach (var (step, time) in steps.Zip(times))
        {
            var rate = step.Megabytes == 0
                ? string.Empty
                : string.Create(CultureInfo.InvariantCulture, $"{step.Megabytes / time * 1e6:0} MB/s");
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {step.Title} | {time / 1000:0.00} ms | {Meter.Bytes(step.Step) / 1000:0} KB | {rate} |"));
        }
    }
}
