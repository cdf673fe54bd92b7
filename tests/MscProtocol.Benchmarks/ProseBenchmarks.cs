using System.Text;
using BenchmarkDotNet.Attributes;
using MscProtocol.Prose;

namespace MscProtocol.Benchmarks;

/// <summary>Reading doses and times in texts such as registries hold.</summary>
[MemoryDiagnoser]
public class ProseBenchmarks
{
    const string Paragraph =
        """
        Sepsis affects about 49 million people worldwide, and 11 million die of it each year (2017). Participants aged 18 to 85 years are
        enrolled within 24 hours of onset. The first 3 participants receive one intravenous infusion of 0.3, 1.0 or 3.0 × 10^6 allogeneic
        umbilical cord mesenchymal stromal cells per kg (up to 300 million cells) over 30 to 60 minutes. A data monitoring committee reviews
        days 0 to 7 before the next cohort starts; vital signs are taken at 0, 15, 30 and 60 minutes and every 4 hours. Outcomes are
        mortality at days 28 and 90, organ support, and interleukins at baseline, 24 h, 72 h and day 7. Excluded are platelets below
        50 x 10^9/L and weight above 120 kg.

        """;

    const int Repeats = 1500;

    readonly string text = string.Concat(Enumerable.Repeat(Paragraph, Repeats));

    /// <summary>The size of the text in megabytes of UTF-8.</summary>
    public static double Megabytes { get; } = Encoding.UTF8.GetByteCount(Paragraph) * Repeats / 1e6;

    /// <summary>Finds the doses of a megabyte of text.</summary>
    [Benchmark]
    public int Doses() => DoseText.Find(text).Count;

    /// <summary>Finds the times of a megabyte of text.</summary>
    [Benchmark]
    public int Times() => TimeText.Find(text).Count;
}
