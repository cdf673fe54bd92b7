using System.Text.Json.Nodes;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Checking.Plausibility;

/// <summary>No amount and no date can be written that nothing judges.</summary>
sealed class RangeCoverageTests
{
    static readonly JsonObject Set = Mutations.Read("msc/plausibility.yaml");

    // What can be judged only as a whole: the doses of an arm on one basis, the last of a range of passages, the shares of all markers.
    static readonly Dictionary<string, string> ByComputed = new()
    {
        ["arms.dose"] = "arms.dosePerKilogram",
        ["products.passage"] = "products.lastPassage",
        ["products.identity.positive"] = "products.identity.positiveShares",
        ["products.identity.negative"] = "products.identity.negativeShares",
    };

    static IEnumerable<JsonObject> Ranges => Set["ranges"]!.AsArray().Select(range => range!.AsObject());

    static IEnumerable<string> Fields => In(TrialProtocol.Shape, "");

    [Test]
    public void Every_amount_and_date_has_a_possible_range()
    {
        var possible = Ranges.Where(range => range["possible"] is not null && range["when"] is null).Select(Of).ToHashSet();
        var some = Ranges.Where(range => range["possible"] is not null).Select(Of).ToHashSet();
        var fields = Fields.ToList();

        Assert.That(fields, Has.Count.GreaterThan(35));
        Assert.That(fields.Where(field => !some.Contains(ByComputed.GetValueOrDefault(field, field))), Is.Empty);
        Assert.That(possible.Except([.. fields, .. ByComputed.Values, "arms.cumulativeDose"]), Is.Empty);
    }

    // The two rules of a range are told by their hundreds, and a number is used once.
    [Test]
    public void The_rules_of_a_range_have_one_number()
    {
        var ids = Ranges.Select(range => (Possible: Id(range, "possible"), Usual: Id(range, "usual"))).ToList();

        Assert.That(ids.Select(id => (id.Possible ?? id.Usual)![^2..]), Is.Unique);
        Assert.That(ids.Where(id => id.Possible is not null && id.Possible[..^2] != "MSC-PLA-1"), Is.Empty);
        Assert.That(ids.Where(id => id.Usual is not null && id.Usual[..^2] != "MSC-PLA-2"), Is.Empty);
        Assert.That(ids.Where(id => id is { Possible: not null, Usual: not null } && id.Possible[^2..] != id.Usual[^2..]), Is.Empty);
    }

    static string Of(JsonObject range) => (string)range["of"]!;

    static string? Id(JsonObject range, string level) => (string?)range[level]?["id"];

    static IEnumerable<string> In(Shape shape, string above)
    {
        foreach (var field in shape.Fields.Where(field => !field.IsDerived))
        {
            if (field is GroupField group)
            {
                foreach (var inside in In(group.Shape, $"{above}{field.Name}."))
                    yield return inside;
            }
            else if (field is LimitsField or ValueField { Kind.IsOrdered: true })
            {
                yield return above + field.Name;
            }
        }
    }
}
