using System.Text.Json.Nodes;
using CsCheck;
using MscProtocol.Documents;

namespace MscProtocol.Tests.Rules;

/// <summary>
/// Loaded rule sets, through both doors, against the plainest reading of the reference: lists, conditions, severities and parameters.
/// </summary>
[Category("Long")]
sealed class AnyRuleSetTests
{
    static readonly string[] Severities = ["error", "warning", "info"];
    static readonly string[] Limits = ["7 d", "28 d", "90 d"];

    static readonly Gen<NaiveRule> Rule =
        from each in Gen.OneOf("", "products", "arms")
        from applies in Gen.Bool
        from when in NaiveGen.Condition(each)
        from expect in NaiveGen.Condition(each)
        from severity in Gen.OneOf(Severities)
        from setTo in Gen.OneOf(["", "", "", "off", .. Severities])
        select new NaiveRule(each, applies ? when : null, expect, severity, setTo);

    [Test]
    public void Is_judged_as_the_reference_says() =>
        Gen.Select(Rule.Array[1, 4], Gen.OneOf(Limits), Gen.OneOf([.. Limits, ""]), NaiveGen.Protocol.Array[1, 4]).Sample(
        (rules, own, set, protocols) =>
        {
            var limited = new NaiveRule("", null, new Naive.Test("followUp.duration", "atLeast", [NaiveRule.Limit]), "error", "");
            var book = Load([.. rules, limited], own, set);
            var judged = limited with { Expect = new Naive.Test("followUp.duration", "atLeast", [set.Length > 0 ? set : own]) };
            foreach (var protocol in protocols)
                Agree(book, [.. rules, judged], protocol);
        },
        iter: 250);

    static void Agree(RuleBook book, NaiveRule[] rules, JsonObject protocol)
    {
        var expected = rules.SelectMany(
            (rule, i) => rule.Judge(protocol).Select(verdict => (Id: Id(i), Rule: rule, verdict.Node, verdict.Verdict))).ToList();
        var failed = expected.Where(one => one.Verdict == Verdict.Failed).Select(one => $"{one.Id} {one.Rule.WeighsAs}")
            .Order(StringComparer.Ordinal).ToList();
        var document = Answers.Read(protocol.ToJsonString());
        var report = new ProtocolChecker(book).Check(document);
        var failures = new ProtocolValidator(book).Validate(document.Protocol!).Errors;

        var why = $"{protocol.ToJsonString()}\n{string.Join("", rules.Select((rule, i) => rule.Written(Id(i))))}";
        Assert.That(
            report.Verdicts.Select(verdict => $"{verdict.Rule.Id} {verdict.Node} {verdict.Verdict}").Order(StringComparer.Ordinal),
            Is.EqualTo(expected.Select(one => $"{one.Id} {one.Node} {one.Verdict}").Order(StringComparer.Ordinal)),
            why);
        Assert.That(
            report.Findings.Where(finding => finding.RuleId.StartsWith("ANY", StringComparison.Ordinal))
                .Select(finding => $"{finding.RuleId} {finding.Severity.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal),
            Is.EqualTo(failed),
            why);
        Assert.That(
            failures.Select(failure => $"{failure.ErrorCode} {failure.Severity.ToString().ToLowerInvariant()}")
                .Order(StringComparer.Ordinal),
            Is.EqualTo(failed),
            why);
    }

    static RuleBook Load(NaiveRule[] rules, string own, string set)
    {
        var severities = rules.Index().Where(rule => rule.Item.SetTo.Length > 0).Select(rule => $"{Id(rule.Index)}: {rule.Item.SetTo}");
        var folder = new Texts(new()
        {
            ["base.yaml"] = $$"""
                ruleSet: any/base
                version: 1.0.0
                title: { en: Any, zh: 任意 }
                parameters:
                  limit: { default: {{own}}, minimum: 1 d, maximum: 1 a, because: { en: Ours, zh: 自定 }, cite: [house] }
                rules:
                {{string.Join("", rules.Select((rule, i) => rule.Written(Id(i))))}}
                """,
            ["top.yaml"] = $$"""
                ruleSet: any/top
                version: 1.0.0
                title: { en: Top, zh: 顶层 }
                extends: [./base.yaml]
                severity: { {{string.Join(", ", severities)}} }
                {{(set.Length > 0 ? $"parameters: {{ limit: {set} }}" : "# the limit as it is")}}
                """,
        });
        return Own.Load([new RuleSource(folder, "top.yaml")]);
    }

    static string Id(int number) => $"ANY-{number:000}";

    sealed class Texts(Dictionary<string, string> files) : RuleFolder
    {
        internal override IReadOnlyList<string> Files => [.. files.Keys];

        internal override bool Holds(string relativePath) => files.ContainsKey(relativePath);

        internal override Document? Read(string relativePath) =>
            files.TryGetValue(relativePath, out var text) ? DocumentReader.Read(text, relativePath, null, DocumentLimits.Default) : null;

        internal override string Describe(string relativePath) => relativePath;
    }
}
