using System.Diagnostics;
using System.Globalization;
using System.Text;
using MscProtocol.Prose;

namespace MscProtocol.Corpus;

/// <summary>Measures how fast the texts of the records are read, on one core, and how fast the records are surveyed.</summary>
static class Speed
{
    const int Rounds = 12;

    // A survey of so many records as ten registries of this size.
    const int Copies = 10;

    public static int Measure(string folder)
    {
        Survey(Path.Combine(folder, "ctgov"));
        var texts = Record.All(folder).SelectMany(record => record.Texts()).Select(entry => entry.Text).ToList();
        var megabytes = texts.Sum(text => (double)Encoding.UTF8.GetByteCount(text)) / 1e6;
        Write("doses", text => DoseText.Find(text));
        Write("times", text => TimeText.Find(text));
        return 0;

        void Write(string what, Action<string> find)
        {
            var seconds = Best(() => texts.ForEach(find));
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{what}: {megabytes:0.0} MB of text at {megabytes / seconds:0} MB/s"));
        }
    }

    static void Survey(string folder)
    {
        List<SurveySource> records =
            [.. Directory.EnumerateFiles(folder, "NCT*.json").Select(path => new SurveySource(path, () => File.OpenRead(path)))];
        var one = Best(() => new Surveyor(threads: 1).Run(records));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"survey: {records.Count} records at {records.Count / one:0} records/s of processor time"));
        foreach (var threads in new[] { 1, 2 })
        {
            var many = Enumerable.Repeat(records, Copies).SelectMany(copy => copy);
            var start = Stopwatch.GetTimestamp();
            new Surveyor(threads: threads).Run(many);
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"survey: {Copies * records.Count} records on {threads} at {Copies * records.Count / seconds:0} records/s, at "
                + $"most {peak:0} MB"));
        }
    }

    // Processor time, of which other work on the machine takes none.
    static double Best(Action action)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            action();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return best;
    }
}
