using System.Text.Json;
using MscProtocol.Checking;
using MscProtocol.Protocol;
using MscProtocol.Reporting;

namespace MscProtocol.Tests.Reporting;

/// <summary>Lists and explanations of rules, and what came of their examples.</summary>
[Category(Golden.Category)]
public class RuleReportTests
{
    const int Columns = 80;

    const string Rules = """
        ruleSet: house
        version: 1.2.0
        title: { en: House rules, zh: 本院规则 }
        parameters:
          highest:
            { default: 2e6 cells/kg, minimum: 1e6 cells/kg, maximum: 4e6 cells/kg,
              because: { en: No trial gave more., zh: 尚无试验给予更多。 }, cite: [smith-2024] }
        citations:
          - { id: smith-2024, kind: review, text: "Smith J. *Example* Reviews 2024;1:1-9", doi: 10.1000/example(1), pmid: 12345678,
              read: primary }
          - { id: our-board, kind: house, text: Minutes of our review board }
        rules:
          - id: OUR-DOSE-001
            title: { en: "The dose is low | safe", zh: 剂量较低 }
            concern: dosing
            severity: warning
            each: arms
            when:
              any:
                - role: absent
                - { not: { role: { is: placebo } }, infusions: { atLeast: 2 } }
            expect: { dosePerKilogram: { atMost: $highest } }
            message: { en: "Arm {name} gives {actual}.", zh: "{name} 组给予 {actual}。" }
            rationale: { en: "Fever <was> seen.", zh: 曾见发热。 }
            fix: { en: "Lower the dose to {$highest}.", zh: "请将剂量降至 {$highest}。" }
            cite: [ { source: smith-2024, at: { en: table 2, zh: 表 2 } }, { source: our-board } ]
            since: 1.1.0
            examples:
              - passes: { arms: [ { dose: 1e6 cells/kg } ] }
              - fails:
                  arms:
                    - { name: A, dose: 5e6 cells/kg }
                at: arms[0].dosePerKilogram
              - ignores: { arms: [ { role: placebo } ] }
                verdict: notApplicable
          - id: OUR-VIA-001
            title: { en: A release limit is stated, zh: 已规定放行活率 }
            concern: viability
            severity: error
            when: { products: present }
            expect: { products.viability.minimum: present }
            message: { en: No limit., zh: 未规定下限。 }
            rationale: { en: Dead cells do not help., zh: 死细胞无效。 }
            fix: { en: "Write viability.minimum: 80 %.", zh: "请写 viability.minimum: 80 %。" }
            cite: [ { source: our-board } ]
            since: 1.0.0
            examples:
              - passes: { products: { viability: { minimum: 85 % } } }
              - fails: { products: { name: A } }
                at: products[0].viability.minimum
              - ignores: { study: { phase: 1 } }
                verdict: notApplicable
        """;

    static readonly ReportSettings Both = new() { FurtherLanguages = [Language.Chinese] };

    static readonly ReportSettings Chinese = new() { Language = Language.Chinese };

    static readonly RuleCatalogue House = RuleCatalogue.Of(Book());

    static RuleCatalogue Dosing => House.Of(Term<Concern>.Parse("dosing"));

    [TestCase(Language.English, "rules.en.txt")]
    [TestCase(Language.Chinese, "rules.zh.txt")]
    public void A_list_is_as_agreed(Language language, string file) =>
        Golden.Compare(file, Text(Dosing, new() { Language = language }));

    [Test]
    public void A_list_as_json_is_as_agreed() => Golden.Compare("rules.json", Json(Dosing));

    [Test]
    public void A_list_as_markdown_is_as_agreed() => Golden.Compare("rules.md", Markdown(Dosing));

    [Test]
    public void An_explanation_is_as_agreed() =>
        Golden.Compare("explanation.txt", Text(new RuleExplanation(House.Rules), Both));

    [Test]
    public void An_explanation_in_one_language_is_as_agreed() =>
        Golden.Compare("explanation.zh.txt", Text(new RuleExplanation(Dosing.Rules), Chinese));

    [Test]
    public void An_explanation_as_json_is_as_agreed() =>
        Golden.Compare("explanation.json", Json(new RuleExplanation(Dosing.Rules), Both));

    [Test]
    public void An_explanation_as_markdown_is_as_agreed() =>
        Golden.Compare("explanation.md", Markdown(new RuleExplanation(Dosing.Rules), Both));

    [TestCase(Language.English, "examples.en.txt")]
    [TestCase(Language.Chinese, "examples.zh.txt")]
    public void Wrong_examples_are_shown_as_agreed(Language language, string file) =>
        Golden.Compare(file, Text(new ExampleRun(Results), new() { Language = language }));

    [Test]
    public void Wrong_examples_as_json_are_as_agreed() => Golden.Compare("examples.json", Json(new ExampleRun(Results)));

    [Test]
    public void Everything_about_shipped_rules_fits_a_terminal_but_for_addresses_and_lines_of_files([Values] Language language)
    {
        var list = Text(RuleCatalogue.Shipped, new() { Language = language });
        var told = Text(new RuleExplanation(RuleCatalogue.Shipped.Rules), new() { Language = language })
            .Split('\n')
            .Where(line => !line.StartsWith("               ", StringComparison.Ordinal))
            .Where(line => !line.Contains("://", StringComparison.Ordinal));

        Assert.That(list.Split('\n').Concat(told).Where(line => CharacterWidth.Of(line) > Columns), Is.Empty);
    }

    [Test]
    public void Everything_about_shipped_rules_is_a_json_document()
    {
        using var document = JsonDocument.Parse(Json(new RuleExplanation(RuleCatalogue.Shipped.Rules), Both));

        Assert.That(document.RootElement.GetProperty("rules").GetArrayLength(), Is.EqualTo(RuleCatalogue.Shipped.Rules.Count));
    }

    [Test]
    public void Colours_change_nothing_but_colours()
    {
        var plain = Text(new RuleExplanation(House.Rules), Both);
        var coloured = Text(new RuleExplanation(House.Rules), new() { FurtherLanguages = Both.FurtherLanguages, Colour = true });

        Assert.That(coloured, Does.Contain("\e[1;33mOUR-DOSE-001\e[0m"));
        foreach (var code in (string[])["\e[0m", "\e[1m", "\e[2m", "\e[1;31m", "\e[1;33m"])
            coloured = coloured.Replace(code, "", StringComparison.Ordinal);
        Assert.That(coloured, Is.EqualTo(plain));
    }

    [Test]
    public void A_language_that_is_asked_for_twice_is_spoken_once() => Assert.That(
        Json(new RuleExplanation(Dosing.Rules), new() { FurtherLanguages = [Language.English, Language.Chinese, Language.Chinese] }),
        Is.EqualTo(Json(new RuleExplanation(Dosing.Rules), Both)));

    [Test]
    public void Profiles_contain_rules_as_they_weigh_them()
    {
        var profile = RuleProfile.Shipped.Single(one => one.Name == "isct-2006");

        Assert.That(RuleCatalogue.Shipped.Of(profile).Rules.Select(rule => rule.Severity), Is.All.EqualTo(FindingSeverity.Error));
        Assert.That(profile.Find("MSC-IDN-010"), Is.Null);
        Assert.That(RuleCatalogue.Shipped.Find("msc-idn-006")!.Severity, Is.EqualTo(FindingSeverity.Info));
        Assert.That(
            RuleProfile.Shipped.Select(one => one.Name),
            Is.SupersetOf(new[] { "confirmatory", "early-phase", "isct-2006", "msc", "sepsis" }));
    }

    // The examples of two rules with a verdict and a path that are not so.
    static IReadOnlyCollection<ExampleResult> Results { get; } =
        [.. RuleExamples.Run(Book(Rules
            .Replace("- passes: { arms: [ { dose: 1e6", "- passes: { arms: [ { dose: 3e6", StringComparison.Ordinal)
            .Replace("at: products[0].viability.minimum", "at: products", StringComparison.Ordinal)).Rules)];

    static RuleBook Book(string rules = Rules) => RuleBook.TryLoad([RuleSource.Text("house.yaml", rules)], out var book, out var problems)
        ? book
        : throw new InvalidOperationException(string.Join('\n', problems));

    // Never the line end of a writer.
    static string Text(ReportContent content, ReportSettings? settings = null)
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        ReportFormat.Text.Write(content, output, settings);
        return output.ToString();
    }

    static string Json(ReportContent content, ReportSettings? settings = null) => Written.As(ReportFormat.Json, content, settings);

    static string Markdown(ReportContent content, ReportSettings? settings = null) => Written.As(ReportFormat.Markdown, content, settings);
}
