using System.Text.Json.Nodes;
using CsCheck;

namespace MscProtocol.Tests.Rules;

/// <summary>Arbitrary conditions, and protocols that they speak of.</summary>
static class NaiveGen
{
    static readonly string[] Times = ["7 d", "28 d", "4 wk", "90 d", "26-30 d", "28 ± 2 d", ">= 28 d", "> 28 d", "<= 90 d", "< 90 d"];
    static readonly string[] Passages = ["P3", "P5", "P3-P5", "<= P5", ">= P3"];
    static readonly string[] Doses =
        ["1e6 cells/kg", "1 million cells/kg", "1-3 million cells/kg", "<= 3e6 cells/kg", "1e6 cells", "100 million cells"];
    static readonly string[] Sources = ["UC", "umbilical cord", "Wharton’s jelly", "BM", "bone marrow", "adipose"];
    static readonly string[] Flags = ["true", "yes", "false"];
    static readonly string[] Names = ["first", "First", "second"];

    static readonly string[] OfEvery = ["present", "absent"];
    static readonly string[] OfValues = [.. OfEvery, "is", "oneOf", "noneOf"];
    static readonly string[] OfAmounts = [.. OfValues, "among", "apart", "atLeast", "atMost", "above", "below", "within", "between"];
    static readonly string[] OfLists = ["includes", "includesAll", "includesAny", "count", "unique", "same"];

    static readonly Gen<Naive> OfProtocol = Gen.OneOf(
        Tests("followUp.duration", OfAmounts, [.. Times, "@followUp.safety", "@followUp.mortality"]),
        Tests("followUp.mortality", [.. OfAmounts, .. OfLists, "ascending"], [.. Times, "@followUp.duration"]),
        Tests("products.passage", [.. OfAmounts, .. OfLists, "ascending"], [.. Passages, "@products.passage"]),
        Tests("products.source", [.. OfValues, .. OfLists], Sources),
        Tests("arms.dose", [.. OfAmounts, .. OfLists, "ascending"], [.. Doses, "@arms.cap", "@arms.dose"]),
        Tests("arms.name", [.. OfValues, .. OfLists], Names),
        Tests("design.dataMonitoringCommittee", OfValues, Flags),
        Tests("followUp", OfEvery, ["28 d"]),
        Tests("products", [.. OfEvery, "count"], ["28 d"]));

    static readonly Gen<Naive> OfProducts = Gen.OneOf(
        Tests("passage", OfAmounts, [.. Passages, "@products.passage"]),
        Tests("source", OfValues, Sources),
        Tests("followUp.duration", OfAmounts, [.. Times, "@followUp.safety"]));

    static readonly Gen<Naive> OfArms = Gen.OneOf(
        Tests("dose", [.. OfAmounts, .. OfLists], [.. Doses, "@cap"]),
        Tests("cap", OfAmounts, [.. Doses, "@dose"]),
        Tests("name", OfValues, Names),
        Gen.OneOf("irs", "sec", "third").Select(pattern => (Naive)new Naive.Test("name", "matches", [pattern])),
        Tests("products.passage", OfAmounts, [.. Passages, "@products.passage"]));

    /// <summary>A protocol that may leave out, or say in words that cannot be read, any of the fields that conditions speak of.</summary>
    public static Gen<JsonObject> Protocol { get; } = Group(
        ("design", Group(("dataMonitoringCommittee", Value([.. Flags, "perhaps"])))),
        ("followUp",
            Group(
                ("duration", Value([.. Times, "soon"])), ("safety", Value([.. Times, "soon"])), ("mortality", Values([.. Times, "soon"])))),
        ("products", Groups(Group(("passage", Value([.. Passages, "low"])), ("source", Value([.. Sources, "frog"]))))),
        ("arms", Groups(Group(("name", Value(Names)), ("dose", Values([.. Doses, "low"])), ("cap", Value([.. Doses, "low"]))))))
        .Select(node => node!.AsObject());

    /// <summary>A condition on the whole protocol, or on an element of a list.</summary>
    public static Gen<Naive> Condition(string? each)
    {
        var test = each switch { "products" => OfProducts, "arms" => OfArms, _ => OfProtocol };
        return Gen.Recursive<Naive>((depth, inner) => depth > 2
            ? test
            : Gen.Frequency(
                (3, test),
                (1, inner.Array[1, 3].Select(parts => (Naive)new Naive.All(parts))),
                (1, inner.Array[1, 3].Select(parts => (Naive)new Naive.Any(parts))),
                (1, inner.Select(part => (Naive)new Naive.Not(part)))));
    }

    static Gen<Naive> Tests(string path, string[] operators, string[] arguments) =>
        from op in Gen.OneOf(operators)
        from with in Gen.OneOf([.. arguments.Where(argument => Takes(op, argument))]).Array[2]
        from number in Gen.Int[0, 3]
        select (Naive)new Naive.Test(path, op, op switch
        {
            "count" => [$"{number}"],
            "between" => Ascending(with[0], with[1]),
            "oneOf" or "noneOf" or "includesAll" or "includesAny" => with,
            _ => [with[0]],
        });

    // Other fields are for comparisons; the ends of 'between' are single amounts, in order, or else refused when a rule is loaded.
    static bool Takes(string op, string argument) => op switch
    {
        "atLeast" or "atMost" or "above" or "below" or "within" => true,
        "among" or "apart" => argument[0] == '@',
        "between" => argument[0] == '@' || NaiveValue.Of(argument).IsSingle,
        _ => argument[0] != '@',
    };

    static string[] Ascending(string one, string other) =>
        NaiveValue.Of(one).Low > NaiveValue.Of(other).Low ? [other, one] : [one, other];

    static Gen<JsonNode?> Value(string[] words) => OrLeftOut(Gen.OneOf(words).Select(word => (JsonNode?)word));

    static Gen<JsonNode?> Values(string[] words) => Groups(Gen.OneOf(words).Select(word => (JsonNode?)word));

    static Gen<JsonNode?> Groups(Gen<JsonNode?> item) => OrLeftOut(List(item));

    static Gen<JsonNode?> OrLeftOut(Gen<JsonNode?> node) => Gen.Frequency((1, Gen.Const(() => (JsonNode?)null)), (4, node));

    static Gen<JsonNode?> List(Gen<JsonNode?> item) =>
        item.Array[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(one => one?.DeepClone())]));

    static Gen<JsonNode?> Group(params (string Key, Gen<JsonNode?> Value)[] fields) => fields.Aggregate(
        Gen.Const(() => (JsonNode?)new JsonObject()),
        (group, field) => Gen.Select(group, field.Value, (node, value) =>
        {
            var with = node!.DeepClone().AsObject();
            if (value is not null)
                with[field.Key] = value.DeepClone();
            return (JsonNode?)with;
        }));
}
