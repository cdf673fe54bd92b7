using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>Records with anything whatever anywhere: reading and checking never throw.</summary>
[Category("Long")]
sealed class HostileRecordTests
{
    static readonly ProtocolChecker Checker = new(RuleBook.Shipped("msc"));

    static readonly string[] Oddities =
        ["null", "true", "-1", "1e400", "\"\"", "\" \"", "[]", "{}", "[[[]]]", "{\"a\":{\"b\":[]}}", "[null,1,\"x\",{}]", "\"\\\\\"",
            "\"1 x 10\\\\^\"", "\"\\u0000MSC 1e6/kg\"", "\"10^999999 cells/kg\""];

    [Test]
    public void Any_value_in_any_place_is_read()
    {
        var places = Records.Files.Where(file => file.EndsWith(".json", StringComparison.Ordinal)).SelectMany(PlacesOf).ToArray();

        Gen.Select(Gen.Int[0, places.Length - 1], Gen.Int[0, Oddities.Length - 1], (place, oddity) => (places[place], Oddities[oddity]))
            .Sample(
            (place, oddity) =>
            {
                var (file, steps) = place;
                var root = JsonNode.Parse(File.ReadAllText(Records.PathOf(file)))!;
                Put(root, steps, JsonNode.Parse(oddity));
                using var stream = new MemoryStream(Encoding.UTF8.GetBytes(root.ToJsonString()));
                foreach (var report in Checker.CheckAll(stream, file))
                    Assert.That(report.Counts.Faulted, Is.Zero);
            },
            iter: 400);
    }

    [Test]
    public void A_text_cut_off_anywhere_is_refused_or_read()
    {
        var text = File.ReadAllBytes(Records.PathOf("page.json"));

        Gen.Int[0, text.Length].Sample(
            length =>
            {
                using var stream = new MemoryStream(text, 0, length);
                Assert.That(ProtocolDocument.ReadAll(stream, "page.json").Count(), Is.GreaterThan(0));
            },
            iter: 200);
    }

    [Test]
    public void A_stream_in_small_pieces_gives_the_same_studies()
    {
        foreach (var file in Records.Files)
        {
            var text = File.ReadAllBytes(Records.PathOf(file));
            using var whole = new MemoryStream(text);
            using var pieces = new SlowStream(text);

            var expected = ProtocolDocument.ReadAll(whole, file).Select(Summary).ToList();

            Assert.That(ProtocolDocument.ReadAll(pieces, file).Select(Summary), Is.EqualTo(expected), file);
        }
    }

    static string Summary(ProtocolDocument document) =>
        $"{document.Study} {document.Source.Content.Length} {document.Find(Records.Path("arms[0].name")).Span}"
        + $" {string.Join(' ', document.Refusals.Select(refusal => refusal.Id))}";

    static IEnumerable<(string File, string[] Steps)> PlacesOf(string file) =>
        PlacesIn(JsonNode.Parse(File.ReadAllText(Records.PathOf(file)))!, []).Select(steps => (file, steps));

    static IEnumerable<string[]> PlacesIn(JsonNode? node, string[] steps)
    {
        if (steps.Length > 0)
            yield return steps;
        var inner = node switch
        {
            JsonObject members => members.Select(member => (member.Key, member.Value)),
            JsonArray items => items.Select((item, i) => ($"{i}", item)),
            _ => [],
        };
        foreach (var place in inner.SelectMany(entry => PlacesIn(entry.Item2, [.. steps, entry.Item1])))
            yield return place;
    }

    static void Put(JsonNode root, string[] steps, JsonNode? value)
    {
        foreach (var step in steps[..^1])
            root = root is JsonArray items ? items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : root[step]!;
        if (root is JsonArray array)
            array[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = value;
        else
            root[steps[^1]] = value;
    }

    sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 7));
    }
}
