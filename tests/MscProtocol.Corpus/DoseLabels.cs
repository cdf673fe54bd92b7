using System.Globalization;
using System.Text.Json;
using MscProtocol.Protocol;

namespace MscProtocol.Corpus;

/// <summary>Holds the doses that are found in labelled records against those that people found there.</summary>
static class DoseLabels
{
    const double LeastPrecision = 0.95;

    const double LeastRecall = 0.92;

    public static int Measure(string folder)
    {
        var (right, extra, missed) = (0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(folder, "labels.ndjson")).Where(line => line.Length > 0))
        {
            var label = JsonDocument.Parse(line).RootElement;
            if (!label.GetProperty("msc").GetBoolean())
                continue;

            var id = label.GetProperty("nct").GetString()!;
            var stated = label.GetProperty("doses").EnumerateArray().Select(Stated).ToList();
            var record = new Record(Path.Combine(folder, "ctgov", $"{id}.json"));
            var found = Doses(record);
            right += found.Count(dose => stated.Contains(dose.Key));
            foreach (var dose in found.Where(dose => !stated.Contains(dose.Key)))
            {
                extra++;
                Console.WriteLine($"extra  {id} {dose.Key} at {dose.Value}");
            }

            foreach (var dose in stated.Where(dose => !found.ContainsKey(dose)))
            {
                missed++;
                Console.WriteLine($"missed {id} {dose}");
            }
        }

        var (precision, recall) = ((double)right / Math.Max(1, right + extra), (double)right / Math.Max(1, right + missed));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"precision {precision:P1}, recall {recall:P1}: {right} right, {extra} extra, {missed} missed"));
        return precision >= LeastPrecision && recall >= LeastRecall ? 0 : 1;
    }

    /// <summary>Returns the doses of one administration; descriptions count where arms and interventions state none.</summary>
    static Dictionary<string, string> Doses(Record record)
    {
        Dictionary<string, string> found = [];
        Add(record.Arms().Concat(record.Interventions()));
        if (found.Count == 0)
            Add(record.Descriptions());
        return found;

        void Add(IEnumerable<(string At, string Text)> texts)
        {
            foreach (var (at, text) in texts)
            {
                foreach (var dose in DoseText.Find(text).Where(dose => dose.Role is DoseRole.Administration or DoseRole.Minimum))
                {
                    var key = Key(dose.Cells.Low, dose.Cells.High ?? dose.Cells.Low, BasisOf(dose.Basis));
                    found.TryAdd(key, $"{at}: {text.Substring(dose.Start, dose.Length)}");
                }
            }
        }
    }

    static string Stated(JsonElement dose) =>
        Key(dose.GetProperty("low").GetDecimal(), dose.GetProperty("high").GetDecimal(), dose.GetProperty("basis").GetString()!);

    static string Key(decimal? low, decimal? high, string basis) =>
        string.Create(CultureInfo.InvariantCulture, $"{low:0.####}-{high:0.####} {basis}");

    static string BasisOf(DoseBasis basis) => basis switch
    {
        DoseBasis.PerKilogram => "per-kg",
        DoseBasis.PerMillilitre => "per-ml",
        DoseBasis.PerSquareCentimetre => "per-area",
        DoseBasis.PerSite => "per-site",
        _ => "total",
    };
}
