using System.Text.Json.Nodes;
using CsCheck;

namespace MscProtocol.Tests.Reading.Usdm;

[Category("Long")]
public class MutationTests
{
    static readonly string[] Names = [.. UsdmSample.Names];

    // What a broken export may put in the place of anything.
    static readonly string[] Values =
    [
        "null", "true", "\"\"", "\"x\"", "-1", "1e400", "79228162514264337593543950335", "\"P1D\"", "\"C187998\"", "[]", "{}", "[null]",
        "[[]]", "{\"id\":\"StudyElement_1\"}", "\"StudyElement_1\"", "\"Instance_2\"", "\"<usdm:tag name=\\\"dose\\\"/>\"",
        "\"urn:msc-protocol:product.potency[99].assay\"", "{\"minValue\":5,\"maxValue\":1}", "{\"standardCode\":{\"standardCode\":\"C1\"}}",
        "\"1 x 10^6 MSC/kg, 2-1 million cells\"", "\"&#xFFFFFFFF;<\"",
    ];

    static readonly Gen<(int Place, int Value)> Change = Gen.Select(Gen.Int[0, 5_000], Gen.Int[-1, Values.Length - 1]);

    static readonly Gen<(string Name, (int Place, int Value)[] Changes)> Broken = Gen.Select(Gen.OneOf(Names), Change.Array[1, 8]);

    [Test]
    public void A_document_with_values_replaced_or_taken_out_is_read_or_refused() => Broken.Sample(
        broken =>
        {
            var document = ProtocolDocument.Parse(Changed(broken.Name, broken.Changes), "broken.json", sources: [DocumentSource.Usdm]);
            Assert.That(document.IsReadable, Is.EqualTo(document.Refusals.Count == 0));
        },
        iter: 2_000);

    [Test]
    public void A_text_with_characters_changed_is_read_or_refused() =>
        Gen.Select(Gen.OneOf(Names), Gen.Select(Gen.Int[0, 20_000], Gen.Char).Array[1, 4]).Sample(
            (name, changes) =>
            {
                var text = UsdmSample.Text(name).ToCharArray();
                foreach (var (place, character) in changes)
                    text[place % text.Length] = character;
                var document = ProtocolDocument.Parse(new string(text), "broken.json");
                Assert.That(document.IsReadable, Is.EqualTo(document.Refusals.Count == 0));
            },
            iter: 1_000);

    static string Changed(string name, (int Place, int Value)[] changes)
    {
        var root = JsonNode.Parse(UsdmSample.Text(name))!;
        foreach (var (place, value) in changes)
        {
            var nodes = Below(root).ToList();
            if (nodes.Count == 0)
                continue;
            var node = nodes[place % nodes.Count];
            Replace(node.Parent, node.Key, value < 0 ? null : JsonNode.Parse(Values[value]), isRemoved: value < 0);
        }

        return root.ToJsonString();
    }

    static void Replace(JsonNode parent, object key, JsonNode? value, bool isRemoved)
    {
        switch (parent, key)
        {
            case (JsonObject owner, string name) when isRemoved:
                owner.Remove(name);
                break;
            case (JsonObject owner, string name):
                owner[name] = value;
                break;
            case (JsonArray list, int index) when isRemoved:
                list.RemoveAt(index);
                break;
            case (JsonArray list, int index):
                list[index] = value;
                break;
        }
    }

    static IEnumerable<(JsonNode Parent, object Key)> Below(JsonNode? node)
    {
        var children = node switch
        {
            JsonObject owner => owner.Select(member => (Key: (object)member.Key, member.Value)),
            JsonArray list => list.Select((item, i) => (Key: (object)i, Value: item)),
            _ => [],
        };
        foreach (var (key, value) in children)
        {
            yield return (node!, key);
            foreach (var deeper in Below(value))
                yield return deeper;
        }
    }
}
