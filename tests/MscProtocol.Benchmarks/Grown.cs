using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MscProtocol.Documents;

namespace MscProtocol.Benchmarks;

/// <summary>Documents of any size, always the same, made of those in <c>tests/protocols</c>.</summary>
static class Grown
{
    const string Arm = "  - name: higher dose\n";
    const string AfterArm = "  - name: placebo\n";
    const string Prose =
        "Participants are admitted to the unit and cared for as the current guideline says. Blood is drawn at baseline, 24 h and day 7; "
        + "platelets below 50 x 10^9/L exclude. ";

    /// <summary>The protocol without findings, with that many more arms.</summary>
    public static string Protocol(int arms)
    {
        var text = Samples.Text(Samples.Clean).ReplaceLineEndings("\n");
        var start = text.IndexOf(Arm, StringComparison.Ordinal);
        var end = text.IndexOf(AfterArm, StringComparison.Ordinal);
        var arm = text[start..end];
        var more = Enumerable.Range(1, arms)
            .Select(number => arm.Replace(Arm, Invariant($"  - name: dose {number}\n"), StringComparison.Ordinal));
        return string.Concat([text[..end], .. more, text[end..]]);
    }

    /// <summary>The protocol without findings, with a text of about that many bytes in it.</summary>
    public static string ProtocolWithText(int bytes) =>
        Samples.Text(Samples.Clean).Replace("stop enrolment.", "stop enrolment. " + Repeat(bytes), StringComparison.Ordinal);

    /// <summary>The same document as JSON.</summary>
    public static string Json(string yaml) =>
        Json(DocumentReader.Read(yaml, "protocol.yaml", DocumentFormat.Yaml, DocumentLimits.Default).Root!).ToJsonString();

    /// <summary>A rule set with that many rules.</summary>
    public static string RuleSet(int rules)
    {
        var text = new StringBuilder("ruleSet: own/rules\nversion: 1.0.0\ntitle: { en: Rules, zh: 规则 }\nrules:\n");
        for (var number = 0; number < rules; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                  - id: OWN-{{(char)('A' + number / 1000)}}-{{number % 1000:000}}
                    title: { en: Viability is at least {{number % 60}} %, zh: 活率不低于 {{number % 60}} % }
                    concern: viability
                    severity: error
                    each: products
                    when: { preservation.state: { is: cryopreserved } }
                    expect: { viability.minimum: { atLeast: {{number % 60}} % }, viability.at: present }
                    message: { en: "The limit is {actual}; {expected} is expected.", zh: "限值为 {actual}，应为 {expected}。" }
                    rationale: { en: Dead cells do not act., zh: 死细胞不起作用。 }
                    fix: { en: Raise the limit., zh: 提高限值。 }
                    cite: [ { source: house } ]
                    since: 1.0.0
                    examples:
                      - passes: { products: [ { preservation: { state: cryopreserved }, viability: { minimum: 80 %, at: post-thaw } } ] }
                      - fails: { products: [ { preservation: { state: cryopreserved }, viability: { minimum: 80 % } } ] }
                        at: products[0].viability.at
                      - ignores: { products: [ { preservation: { state: fresh } } ] }
                        verdict: notApplicable

                """);
        }

        return text.ToString();
    }

    /// <summary>That many lines, each a record of ClinicalTrials.gov.</summary>
    public static string Records(int count)
    {
        var record = JsonNode.Parse(Samples.Text("placebo"))!.ToJsonString();
        return string.Concat(Enumerable.Repeat(record + "\n", count));
    }

    /// <summary>A USDM document of about that many bytes, most of them narrative.</summary>
    public static string Usdm(int bytes)
    {
        var document = JsonNode.Parse(Samples.Text("v4-narrative"))!;
        var contents = document["study"]!["documentedBy"]![0]!["versions"]![0]!["contents"]!.AsArray();
        var items = document["study"]!["versions"]![0]!["narrativeContentItems"]!.AsArray();
        const int Item = 4000;
        for (var number = 0; number < bytes / Item; number++)
        {
            var id = Invariant($"NCI_9{number:0000}");
            contents.Add(new JsonObject
            {
                ["id"] = Invariant($"NC_9{number:0000}"),
                ["sectionTitle"] = number % 8 == 0 ? "Dosing" : "Assessments",
                ["contentItemId"] = id,
            });
            items.Add(new JsonObject { ["id"] = id, ["name"] = id, ["text"] = $"<div><p>{Repeat(Item)}</p></div>" });
        }

        return document.ToJsonString();
    }

    static string Repeat(int bytes) => string.Concat(Enumerable.Repeat(Prose, bytes / Prose.Length));

    static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    static JsonNode Json(Node node) => node switch
    {
        MappingNode mapping =>
            new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, (JsonNode?)Json(entry.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Json)]),
        _ => JsonValue.Create(((ScalarNode)node).Text),
    };
}
