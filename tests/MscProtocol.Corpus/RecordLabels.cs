
namespace MscProtocol.Corpus;

/// <summary>Sets what is read of whole records beside what a person read of them, and prints the agreement as a table.</summary>
static class RecordLabels
{
    /// <summary>Prints what was read of every record, a line each.</summary>
    public static int Dump(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "ctgov"), "*.json").Order(StringComparer.Ordinal))
            Console.WriteLine(Facts.Of(ReadFile(file)).ToString());
        return 0;
    }

    /// <summary>Prints the table, and every disagreement where that is asked for.</summary>
    public static int Measure(string folder, string labels, bool showMisses)
    {
        Score cells = new("gives MSCs", "≥ 98 %");
        Score sources = new("sources", "F1 ≥ 97 %");
        Score donors = new("donor", "≥ 95 %");
        Score doses = new("doses", "precision ≥ 95 %, recall ≥ 92 %");
        Score routes = new("routes", "F1 ≥ 96 %");
        Score followUps = new("follow-up", "≥ 96 %");
        Score infusions = new("infusions", "≥ 85 %");
        Score preservation = new("preservation", "≥ 95 %");
        Score passages = new("passage", "all");
        Score viabilities = new("viability", "all");

        foreach (var label in Label.ReadAll(labels))
        {
            var facts = Facts.Of(ReadFile(Path.Combine(folder, "ctgov", label.Nct + ".json")));
            cells.Judge(label.Nct, facts.GivesCells == label.GivesCells, $"{label.GivesCells}", $"{facts.GivesCells}");
            sources.JudgeAll(label.Nct, label.Sources, facts.Sources);
            donors.Judge(label.Nct, facts.Donor == label.Donor, label.Donor ?? "-", facts.Donor ?? "-");
            doses.JudgeAll(label.Nct, label.Doses.Where(dose => dose.Basis is "per-kg" or "total"), facts.Doses);
            routes.JudgeAll(label.Nct, label.Routes, facts.Routes);
            infusions.Judge(
                label.Nct,
                label.Infusions is null ? facts.Infusions.Count == 0 : label.Infusions.Order().SequenceEqual(facts.Infusions.Order()),
                label.Infusions is null ? "-" : string.Join('/', label.Infusions),
                string.Join('/', facts.Infusions));
            preservation.Judge(label.Nct, facts.Preservation == label.Preservation, label.Preservation ?? "-", facts.Preservation ?? "-");
            passages.Judge(label.Nct, facts.Passage == label.Passage, $"{label.Passage}", $"{facts.Passage}");
            viabilities.Judge(label.Nct, facts.Viability == label.Viability, $"{label.Viability}", $"{facts.Viability}");
            followUps.Judge(label.Nct, IsNear(label.FollowUpDays, facts.FollowUpDays), $"{label.FollowUpDays}", $"{facts.FollowUpDays}");
        }

        Score[] scores = [cells, sources, donors, doses, routes, followUps, infusions, preservation, passages, viabilities];
        Console.WriteLine("| fact | agreement | goal |");
        Console.WriteLine("|---|---|---|");
        foreach (var score in scores)
            Console.WriteLine(score);
        if (showMisses)
        {
            foreach (var miss in scores.SelectMany(score => score.Misses))
                Console.WriteLine(miss);
        }

        return 0;
    }

    static ProtocolDocument ReadFile(string path)
    {
        using var stream = File.OpenRead(path);
        return ProtocolDocument.Read(stream, path);
    }

    static bool IsNear(decimal? wanted, decimal? got) =>
        wanted is { } days ? got is { } read && Math.Abs(read - days) <= 0.02m * days : got is null;
}
