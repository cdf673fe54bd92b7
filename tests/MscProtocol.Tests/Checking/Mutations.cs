using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MscProtocol.Documents;

namespace MscProtocol.Tests.Checking;

/// <summary>Small wrong changes of shipped rules, each of which the examples of the rule should notice.</summary>
static partial class Mutations
{
    static readonly Dictionary<string, string> Opposites = new[]
    {
        ("atLeast", "atMost"), ("above", "below"), ("oneOf", "noneOf"), ("present", "absent"), ("includesAll", "includesAny"),
        ("same", "unique"), ("among", "apart"), ("any", "all"), ("true", "false"),
    }.SelectMany(pair => new[] { pair, (pair.Item2, pair.Item1) }).ToDictionary();

    static readonly string[] Flags = ["present", "absent", "same", "unique", "ascending"];

    /// <summary>Returns every change of every rule in a shipped file, as a rule set with that rule alone.</summary>
    public static IEnumerable<(string Rule, string Change, JsonObject Set)> Of(string file)
    {
        var set = Read(file);
        foreach (var range in set["ranges"]?.AsArray().Select(range => range!.AsObject()) ?? [])
        {
            foreach (var (rule, change, changed) in OfRange(range))
                yield return (rule, change, Without(With(set, "ranges", new JsonArray(changed)), "rules"));
        }

        foreach (var rule in set["rules"]!.AsArray().Select(rule => rule!.AsObject()))
        {
            var alone = Without(With(set, "rules", new JsonArray(rule.DeepClone())), "ranges");
            foreach (var name in Declared(set).Where(name => !Uses(rule, name)))
                alone["parameters"]!.AsObject().Remove(name);
            foreach (var (change, changed) in OfRule(rule))
                yield return ((string)rule["id"]!, change, With(alone, "rules", new JsonArray(changed)));
            foreach (var name in Declared(alone))
            {
                var parameters = alone["parameters"]!.AsObject();
                var parameter = parameters[name]!.AsObject();
                foreach (var (change, value) in Moved(parameter["default"]!))
                    yield return ((string)rule["id"]!, $"{name}: {change}",
                        With(alone, "parameters", With(parameters, name, Unbounded(parameter, value))));
            }
        }
    }

    /// <summary>Returns a shipped rule file as it is written, all values as texts.</summary>
    public static JsonObject Read(string file) => Json(RuleFolder.Shipped.Read(file)!.Root!).AsObject();

    static IEnumerable<(string Rule, string Change, JsonNode Changed)> OfRange(JsonObject range)
    {
        foreach (var level in new[] { "possible", "usual" }.Where(range.ContainsKey))
        {
            var limits = range[level]!.AsObject();
            var id = (string)limits["id"]!;
            foreach (var (change, changed) in OfCondition(Without(limits, "id")))
                yield return (id, $"{level}: {change}", With(range, level, With(changed.AsObject(), "id", id)));
            if (range.ContainsKey("when"))
                yield return (id, "without when", Without(range, "when"));
        }

        foreach (var (change, changed) in range["when"] is { } when ? OfCondition(when) : [])
            yield return ((string)(range["possible"] ?? range["usual"])!["id"]!, $"when: {change}", With(range, "when", changed));
    }

    static IEnumerable<(string Change, JsonNode Changed)> OfRule(JsonObject rule)
    {
        if (rule["when"] is JsonObject { Count: 1 })
            yield return ("without when", Without(rule, "when"));
        foreach (var part in new[] { "when", "expect" }.Where(rule.ContainsKey))
        {
            foreach (var (change, changed) in OfCondition(rule[part]!))
                yield return ($"{part}: {change}", With(rule, part, changed));
        }
    }

    static IEnumerable<(string Change, JsonNode Changed)> OfCondition(JsonNode condition) => condition switch
    {
        JsonObject entries => entries.SelectMany(entry => OfEntry(entries, entry.Key, entry.Value!)),
        JsonArray items when items.All(item => item is JsonObject) => items.SelectMany((item, at) => OfCondition(item!)
            .Select(inner => (inner.Change, At(items, at, inner.Changed)))
            .Append(($"without [{at}]", At(items, at, null)))).Where(change => change.Item2.AsArray().Count > 0),
        JsonArray items => items.SelectMany((item, at) => Moved(item!).Select(inner => (inner.Change, At(items, at, inner.Changed)))),
        _ => Moved(condition).Concat(Opposites.TryGetValue((string)condition!, out var opposite) ? [(opposite, opposite)] : []),
    };

    static IEnumerable<(string Change, JsonNode Changed)> OfEntry(JsonObject condition, string key, JsonNode value)
    {
        if (condition.Count > 1)
            yield return ($"without {key}", Without(condition, key));
        if (Opposites.TryGetValue(key, out var opposite))
            yield return ($"{key} → {opposite}", With(Without(condition, key), opposite, value.DeepClone()));
        if (key == "not")
            yield return ("without not", With(Without(condition, key), "all", new JsonArray(value.DeepClone())));
        if (Flags.Contains(key))
            yield break;
        foreach (var (change, changed) in OfCondition(value))
            yield return ($"{key} {change}", With(condition, key, changed));
    }

    /// <summary>Returns an amount moved up and down by a fifth, small whole numbers by at least one.</summary>
    static IEnumerable<(string Change, JsonNode Changed)> Moved(JsonNode amount)
    {
        var text = amount is JsonValue ? (string)amount! : "";
        if (!Amount().IsMatch(text))
            return [];
        var moved = new[] { 1.2m, 0.8m }.Select(factor => Number().Replace(text, match => Times(match.Value, factor), 1));
        return moved.Where(other => other != text).Select(other => (other, (JsonNode)other!));
    }

    static string Times(string number, decimal factor)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);
        var moved = value * factor;
        if (value == decimal.Truncate(value))
            moved = factor > 1 ? decimal.Ceiling(moved) : decimal.Floor(moved);
        return moved.ToString("0.######", CultureInfo.InvariantCulture);
    }

    static JsonNode Json(Node node) => node switch
    {
        MappingNode mapping =>
            new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, (JsonNode?)Json(entry.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Json)]),
        _ => (JsonNode)((ScalarNode)node).Text!,
    };

    static IEnumerable<string> Declared(JsonObject set) => set["parameters"]?.AsObject().Select(parameter => parameter.Key).ToList() ?? [];

    static bool Uses(JsonNode rule, string parameter) => rule.ToJsonString().Contains($"\"${parameter}\"", StringComparison.Ordinal);

    static JsonObject Unbounded(JsonObject parameter, JsonNode value) =>
        Without(Without(With(parameter, "default", value), "minimum"), "maximum");

    static JsonObject With(JsonObject group, string key, JsonNode value)
    {
        var changed = group.DeepClone().AsObject();
        changed[key] = value;
        return changed;
    }

    static JsonObject Without(JsonObject group, string key)
    {
        var changed = group.DeepClone().AsObject();
        changed.Remove(key);
        return changed;
    }

    static JsonNode At(JsonArray items, int at, JsonNode? value)
    {
        var changed = items.DeepClone().AsArray();
        changed.RemoveAt(at);
        if (value is not null)
            changed.Insert(at, value);
        return changed;
    }

    [GeneratedRegex(@"\A(P|[<>=]+ ?)?\d[\d.e]*( [a-z%]| to |-|\z)", RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();
}
