using System.Diagnostics;
using System.Globalization;

namespace MscProtocol.Benchmarks;

/// <summary>What each step costs, as a multiple of the least that it could cost.</summary>
/// <remarks>The steps take turns, so that other work on the machine hits them all alike.</remarks>
static class RatioTable
{
    const int Warmups = 300;
    const int Turns = 400;
    const int CallsATurn = 8;
    const int TextTurns = 20;

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
        Write("file to report / (bare event parse + in-memory check)", costs => costs.FileToReport / (costs.EventParse + costs.Check), "≤ 2");

        output.WriteLine();
        var texts = new ProseBenchmarks();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"doses in running text: {ProseBenchmarks.Megabytes / Seconds(texts.Doses):0} MB/s (goal: 20)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"times in running text: {ProseBenchmarks.Megabytes / Seconds(texts.Times):0} MB/s (goal: 20)"));

        void Write(string title, Func<Costs, double> ratio, string goal) =>
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {title} | {ratio(clean):0.00} | {ratio(withFindings):0.00} | {goal} |"));
    }

    // Processor time, of which other work on the machine takes none.
    static double Seconds(Func<int> find)
    {
        var best = double.MaxValue;
        for (var turn = 0; turn < TextTurns; turn++)
        {
            var before = Environment.CpuUsage.TotalTime;
            find();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return best;
    }

    static Costs Measure(string protocol)
    {
        var steps = new ProtocolBenchmarks { Protocol = protocol };
        steps.SetUp();
        Action[] actions =
        [
            () => steps.HandWritten(),
            () => steps.Validator(),
            () => steps.Check(),
            () => steps.EventParse(),
            () => steps.Read(),
            () => steps.FileToReport(),
        ];
        var times = Array.ConvertAll(actions, _ => new List<double>());
        for (var turn = -Warmups; turn < Turns; turn++)
        {
            for (var step = 0; step < actions.Length; step++)
            {
                var time = Time(actions[step]);
                if (turn >= 0)
                    times[step].Add(time);
            }
        }

        var typical = Array.ConvertAll(times, Undisturbed);
        return new(typical[0], typical[1], typical[2], typical[3], typical[4], typical[5]);
    }

    static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < CallsATurn; call++)
            action();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    // Of ten turns, at least one is disturbed by nothing.
    static double Undisturbed(List<double> times)
    {
        times.Sort();
        return times[times.Count / 10];
    }

    readonly record struct Costs(double HandWritten, double Validator, double Check, double EventParse, double Read, double FileToReport);
}
