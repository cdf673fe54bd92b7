using System.Text.Json;

namespace MscProtocol.Corpus;

/// <summary>What a person says that a record states.</summary>
sealed record Label(
    string Nct,
    bool GivesCells,
    IReadOnlyList<string> Sources,
    string? Donor,
    IReadOnlyList<LabelledDose> Doses,
    IReadOnlyList<string> Routes,
    IReadOnlyList<int>? Infusions,
    string? Preservation,
    (decimal Low, decimal High)? Passage,
    decimal? Viability,
    decimal? FollowUpDays,
    string Ambiguous)
{
    /// <summary>Reads every line of a file of labels.</summary>
    public static IReadOnlyList<Label> ReadAll(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Read)];

    static Label Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var infusions = root.GetProperty("infusions");
        var passage = root.GetProperty("passage");
        var viability = root.GetProperty("viability_min");
        var followUp = root.GetProperty("follow_up_days");
        return new(
            root.GetProperty("nct").GetString()!,
            root.GetProperty("msc").GetBoolean(),
            Texts(root.GetProperty("sources")),
            root.GetProperty("donor").GetString(),
            [
                .. root.GetProperty("doses").EnumerateArray().Select(dose => new LabelledDose(
                    dose.GetProperty("low").GetDecimal(), dose.GetProperty("high").GetDecimal(), dose.GetProperty("basis").GetString()!)),
            ],
            Texts(root.GetProperty("routes")),
            infusions.ValueKind switch
            {
                JsonValueKind.Number => [infusions.GetInt32()],
                JsonValueKind.Array => [.. infusions.EnumerateArray().Select(item => item.GetInt32())],
                _ => null,
            },
            root.GetProperty("preservation").GetString(),
            passage.ValueKind == JsonValueKind.Object ? (Amount(passage.GetProperty("low")), Amount(passage.GetProperty("high"))) : null,
            viability.ValueKind == JsonValueKind.Object ? viability.GetProperty("percent").GetDecimal() : null,
            followUp.ValueKind == JsonValueKind.Number ? followUp.GetDecimal() : null,
            root.GetProperty("ambiguous").GetString()!);
    }

    static decimal Amount(JsonElement amount) => amount.ValueKind == JsonValueKind.Number ? amount.GetDecimal() : 0;

    static List<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];
}
