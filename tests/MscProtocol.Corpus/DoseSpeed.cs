using System.Globalization;
using System.Text;
using MscProtocol.Quantities.Prose;

namespace MscProtocol.Corpus;

/// <summary>Measures how fast the texts of the records are read, on one core.</summary>
static class DoseSpeed
{
    const int Rounds = 12;

    public static int Measure(string folder)
    {
        var texts = Record.All(folder).SelectMany(record => record.Texts()).Select(entry => entry.Text).ToList();
        var megabytes = texts.Sum(text => (double)Encoding.UTF8.GetByteCount(text)) / 1e6;
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            foreach (var text in texts)
                DoseText.Find(text);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{megabytes:0.0} MB of text at {megabytes / best:0} MB/s"));
        return 0;
    }
}
