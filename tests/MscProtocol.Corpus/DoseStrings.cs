using System.Globalization;
using MscProtocol.Protocol;

namespace MscProtocol.Corpus;

/// <summary>Reads the collected notations of doses and lists those that are not read as their meaning says.</summary>
static class DoseStrings
{
    public static int Measure(string folder)
    {
        var (rows, wrong) = (0, 0);
        foreach (var line in File.ReadLines(Path.Combine(folder, "strings.tsv")).Skip(1))
        {
            var columns = line.Split('\t');
            if (columns[0] != "dose")
                continue;

            rows++;
            var found = DoseText.Find(columns[1]);
            if (IsAsMeant(columns[3].Split(" :: ")[0], found))
                continue;
            wrong++;
            Console.WriteLine($"{columns[1]}\n    meant: {columns[3]}\n    read:  {string.Join("; ", found.Select(Show))}");
        }

        Console.WriteLine($"{rows - wrong} of {rows} notations of doses are read as meant.");
        return wrong == 0 ? 0 : 1;
    }

    public static string Show(DoseMention dose) => string.Create(
        CultureInfo.InvariantCulture,
        $"{dose.Cells.Low:0.##}-{dose.Cells.High:0.##} {dose.Basis} {dose.Weight} {dose.Role} {dose.Notation}"
        + $"{(dose.Doubt is null ? "" : "?")}");

    static bool IsAsMeant(string meaning, IReadOnlyList<DoseMention> found)
    {
        var facts = meaning.Split(';').Select(fact => fact.Split('=', 2)).Where(fact => fact.Length == 2)
            .ToLookup(fact => fact[0], fact => fact[1]);
        var basis = facts["basis"].First();
        if (basis == "not_a_msc_cell_dose")
            return found.Count == 0;

        DoseBasis? expected = meaning.Contains("unit_in_row_label", StringComparison.Ordinal) ? null
            : basis.StartsWith("per_kg", StringComparison.Ordinal) ? DoseBasis.PerKilogram
            : basis.StartsWith("per_mL", StringComparison.Ordinal) ? DoseBasis.PerMillilitre
            : basis.StartsWith("mixed", StringComparison.Ordinal) ? null
            : DoseBasis.Absolute;
        var meant = found.Where(dose => expected is null || dose.Basis == expected).ToList();
        var ends = meant.Where(dose => dose.Role is not (DoseRole.Cap or DoseRole.Cumulative))
            .SelectMany(dose => new[] { dose.Cells.Low, dose.Cells.High }).ToList();
        var needed = facts["values"].FirstOrDefault()?.Split('|').Select(Number)
            ?? [Number(facts["low"].First()), .. (facts.Contains("ambiguous_notation") ? [] : new[] { Number(facts["high"].First()) })];
        return needed.All(value => ends.Contains(value))
            && facts["cap_total"].All(cap => found.Any(dose => dose.Role == DoseRole.Cap && dose.Cells.High == Number(cap)))
            && facts["cumulative_total"].All(sum => found.Any(dose => dose.Role == DoseRole.Cumulative && dose.Cells.High == Number(sum)))
            && facts["ambiguous_notation"].All(_ => meant.All(dose => dose.Doubt is not null));
    }

    static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
