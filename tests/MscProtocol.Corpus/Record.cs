using System.Text.Json;

namespace MscProtocol.Corpus;

/// <summary>A registry record, as far as its texts may state doses.</summary>
sealed class Record(string path)
{
    readonly JsonElement study = JsonDocument.Parse(File.ReadAllBytes(path)).RootElement.GetProperty("protocolSection");

    public string Id { get; } = Path.GetFileNameWithoutExtension(path);

    public static IEnumerable<Record> All(string folder) =>
        Directory.EnumerateFiles(Path.Combine(folder, "ctgov"), "NCT*.json").Order(StringComparer.Ordinal).Select(path => new Record(path));

    /// <summary>The texts of arms and interventions, then the descriptions, each with its place.</summary>
    public IEnumerable<(string At, string Text)> Texts() => Arms().Concat(Interventions()).Concat(Descriptions());

    public IEnumerable<(string At, string Text)> Arms() => Items("armGroups", "label", "description");

    public IEnumerable<(string At, string Text)> Interventions() => Items("interventions", "name", "description");

    public IEnumerable<(string At, string Text)> Descriptions() => new[] { "detailedDescription", "briefSummary" }
        .Select(name => (name, Find(study, "descriptionModule") is { } module ? Text(module, name) : ""));

    IEnumerable<(string At, string Text)> Items(string list, params string[] fields)
    {
        if (Find(study, "armsInterventionsModule") is not { } module || Find(module, list) is not { } items)
            yield break;
        var index = 0;
        foreach (var item in items.EnumerateArray())
        {
            foreach (var field in fields)
                yield return ($"{list}[{index}].{field}", Text(item, field));
            index++;
        }
    }

    static JsonElement? Find(JsonElement element, string name) => element.TryGetProperty(name, out var found) ? found : null;

    static string Text(JsonElement element, string name) => Find(element, name)?.GetString() ?? "";
}
