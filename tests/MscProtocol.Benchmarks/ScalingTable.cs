using System.Globalization;
using System.Text;
using MscProtocol.Protocol;

namespace MscProtocol.Benchmarks;

/// <summary>What ten and a hundred times as much costs, as a multiple of what once as much costs.</summary>
static class ScalingTable
{
    const int Warmups = 3;
    const int Turns = 12;
    const double LeastMicroseconds = 20_000;

    static readonly RuleBook Sepsis = RuleBook.Shipped("sepsis");

    static readonly TrialProtocol Clean = ProtocolDocument.Parse(Samples.Text(Samples.Clean)).Protocol!;

    public static void Print(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("| cost of | ×1 | ×10 | ×100 | goal |");
        output.WriteLine("|---|---|---|---|---|");
        Write("arms: file to report (3, 30, 300)", size => File(Grown.Protocol((3 * size) - 3)));
        Write("bytes of YAML: file to report (4 KB more …)", size => File(Grown.ProtocolWithText(4000 * size)));
        Write("bytes of USDM: file to report (10 KB, 100 KB, 1 MB)", size => File(Grown.Usdm(10_000 * size), "usdm.json"));
        Write("rules: loading from text (10, 100, 1000)", size => Load(Grown.RuleSet(10 * size)));
        Write("rules: check in memory (10, 100, 1000)", size => Check(Grown.RuleSet(10 * size)));
        Write("records of ClinicalTrials.gov: file to reports (10, 100, 1000)", size => Records(Grown.Records(10 * size)));

        void Write(string title, Func<int, Action> make)
        {
            // What is quick is done more often: processor time comes in coarse steps on some systems.
            var (one, ten, hundred) = (make(1), make(10), make(100));
            hundred();
            var often = (int)Math.Max(1, LeastMicroseconds / Math.Max(1, Meter.Elapsed(hundred)));
            var times = Meter.Microseconds([Often(one, 100 * often), Often(ten, 10 * often), Often(hundred, often)], Warmups, Turns);
            var (small, medium, large) = (times[0] / 100, times[1] / 10, times[2]);
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"| {title} | 1 | {medium / small:0.0} | {large / small:0} | ≤ 110 |"));
        }
    }

    static Action Often(Action step, int times) => () =>
    {
        for (var time = 0; time < times; time++)
            step();
    };

    static Action File(string text, string name = "protocol.yaml")
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return () => NewChecker().Check(new MemoryStream(bytes, writable: false), name);
    }

    static Action Records(string lines)
    {
        var bytes = Encoding.UTF8.GetBytes(lines);
        return () =>
        {
            foreach (var report in NewChecker().CheckAll(new MemoryStream(bytes, writable: false), "records.ndjson"))
                GC.KeepAlive(report);
        };
    }

    // One that has checked the same before would read no text again.
    static ProtocolChecker NewChecker() => new(Sepsis);

    static Action Load(string text) => () => Book(text);

    static Action Check(string text)
    {
        var checker = new ProtocolChecker(Book(text));
        return () => checker.Check(Clean);
    }

    static RuleBook Book(string text) => RuleBook.TryLoad([RuleSource.Text("rules.yaml", text)], out var book, out var problems)
        ? book
        : throw new InvalidOperationException(problems[0].Problem.Message.English);
}
