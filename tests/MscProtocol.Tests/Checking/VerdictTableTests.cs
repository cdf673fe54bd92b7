using System.Text.Json.Nodes;
using MscProtocol.Protocol;
using MscProtocol.Tests.Reporting;
using MscProtocol.Tests.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Tests.Checking;

/// <summary>
/// What every shipped rule says where its fields are stated and right, where what it judges is left out, where what it depends on
/// is left out, where nothing is stated, and where it does not apply; held in a file that was read.
/// </summary>
[Category(Golden.Category)]
sealed class VerdictTableTests
{
    const int Right = 0;
    const int LeftOut = 1;
    const int Nothing = 3;

    static readonly RuleBook Book = RuleBook.Shipped(ShippedRulesTests.Files.Select(file => file[..^".yaml".Length]));

    static IReadOnlyList<(string Set, string Rule, string[] Verdicts)> Table { get; } = [.. ShippedRulesTests.Files.SelectMany(Rows)];

    static IEnumerable<string> Sets => Table.Select(row => row.Set).Distinct();

    [TestCaseSource(nameof(Sets))]
    public void Verdicts_are_as_agreed(string set)
    {
        string[] head = ["", "right", "judged left out", "condition left out", "nothing stated", "does not apply"];
        var rows = Table.Where(row => row.Set == set).Select(row => Line([row.Rule, .. row.Verdicts]));
        var file = $"{Path.ChangeExtension(set, null).Replace('/', '-')}.txt";
        Golden.Compare(Path.Combine("Verdicts", file), $"{Line(head)}{string.Concat(rows)}");
    }

    // Where a condition is left out a rule may pass: some apply unless a role, a phase or a kind of donor exempts them.
    [Test]
    public void What_is_judged_and_left_out_is_never_right()
    {
        Assert.That(Table.Select(row => row.Verdicts[Right]), Is.All.EqualTo("passed"));
        var asking = Table.Where(row => !MayBeRight(row.Rule));
        Assert.That(asking.SelectMany(row => (string[])[row.Verdicts[LeftOut], row.Verdicts[Nothing]]), Has.None.Contains("passed"));
    }

    static IEnumerable<(string Set, string Rule, string[] Verdicts)> Rows(string file)
    {
        foreach (var written in Mutations.Read(file)["rules"]!.AsArray().Select(rule => rule!.AsObject()))
        {
            var rule = Book.Rules.Single(one => one.Id == (string)written["id"]!);
            var right = Example(written, "passes", null)!;
            yield return (file, rule.Id,
            [
                Says(rule, right),
                Says(rule, Without(right, Fields(written["expect"]!, rule))),
                written["when"] is { } when ? Says(rule, Without(right, Fields(when, rule))) : "",
                Says(rule, new JsonObject()),
                Example(written, "ignores", "notApplicable") is { } other ? Says(rule, other) : "",
            ]);
        }
    }

    static readonly Dictionary<string, string> Expectations = ShippedRulesTests.Files
        .SelectMany(file => Mutations.Read(file)["rules"]!.AsArray())
        .ToDictionary(written => (string)written!["id"]!, written => written!["expect"]!.ToJsonString());

    // Where a rule asks that something be left out, leaving it out is right; and one asks of the field that is kept.
    static bool MayBeRight(string rule)
    {
        var expect = Expectations[rule];
        return expect.Contains("\"absent\"", StringComparison.Ordinal)
            || Kept().Any(kept => expect.Contains($"{kept.Field}.{kept.Inner}", StringComparison.Ordinal));
    }

    static JsonNode? Example(JsonObject rule, string kind, string? verdict) => rule["examples"]!.AsArray()
        .FirstOrDefault(example => example![kind] is not null && (string?)example["verdict"] == verdict)?[kind];

    static string Says(Rule rule, JsonNode protocol)
    {
        var verdicts = new ProtocolChecker(new([rule.RuleSet], [rule])).Check(Answers.Read(protocol.ToJsonString())).Verdicts;
        return string.Join(", ", verdicts.Select(verdict => verdict.Verdict.MachineName()).Distinct());
    }

    // The fields that a condition tests, each by its names from the protocol on; of a computed one, those that it comes from.
    static IEnumerable<string[]> Fields(JsonNode condition, Rule rule) => condition switch
    {
        JsonArray parts => parts.SelectMany(part => Fields(part!, rule)),
        JsonObject tests =>
            tests.SelectMany(test => test.Key is "all" or "any" or "not" ? Fields(test.Value!, rule) : Names(test.Key, rule.Logic.Each)),
        _ => [],
    };

    static IEnumerable<string[]> Names(string path, FieldPath? each)
    {
        var read = PathReader.Read(path, (each?.Leaf as GroupField)?.Shape, out _)!;
        var names = (read.FromProtocol ? [] : each!.Fields).Concat(read.Fields).Select(field => field.Name).ToArray();
        return read.Leaf is DerivedField derived ? derived.From.Select(source => (string[])[.. names[..^1], source.Name])
            : read.Marker is { } marker ? [[.. names, marker.Name]]
            : [names];
    }

    static JsonNode Without(JsonNode protocol, IEnumerable<string[]> fields)
    {
        var changed = protocol.DeepClone();
        foreach (var field in fields)
            Remove(changed, field);

        // An element in which nothing is left would not exist; it keeps a field that the rules do not ask for.
        foreach (var (list, field, kept) in Kept())
        {
            foreach (var element in changed[list] as JsonArray ?? [])
            {
                if (element is JsonObject group && IsBlank(group))
                    group[field] = new JsonObject { [kept] = "kept" };
            }
        }

        return changed;
    }

    static (string List, string Field, string Inner)[] Kept() => [("products", "culture", "medium"), ("arms", "infusion", "vehicle")];

    static bool IsBlank(JsonNode node) => node is JsonObject group && group.All(entry => IsBlank(entry.Value!));

    // A value that stands for a whole group goes with any field of the group.
    static void Remove(JsonNode node, ReadOnlySpan<string> names)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                Remove(item!, names);
        }
        else if (node is JsonObject group && group[names[0]] is { } child)
        {
            if (names.Length == 1 || child is JsonValue || child is JsonArray { Count: > 0 } list && list[0] is JsonValue)
                group.Remove(names[0]);
            else
                Remove(child, names[1..]);
        }
    }

    static string Line(string[] cells) => $"{cells[0],-18}{string.Concat(cells[1..].Select(cell => $"{cell,-26}"))}".TrimEnd() + "\n";
}
