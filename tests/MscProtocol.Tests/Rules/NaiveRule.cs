using System.Text.Json.Nodes;
using MscProtocol.Rules;

namespace MscProtocol.Tests.Rules;

/// <summary>A rule as a tree, to be written as YAML and judged from the words of the reference alone.</summary>
/// <param name="Each">The list that it speaks of; empty for the protocol as a whole.</param>
/// <param name="When">Where it applies; null for everywhere.</param>
/// <param name="Expect">What it expects.</param>
/// <param name="Severity">The severity of its own.</param>
/// <param name="SetTo">The severity, or "off", that a rule set above it gives it; empty for none.</param>
sealed record NaiveRule(string Each, Naive? When, Naive Expect, string Severity, string SetTo)
{
    public const string Limit = "$limit";

    public string WeighsAs => SetTo.Length > 0 ? SetTo : Severity;

    public string Written(string id) => $$"""
          - id: {{id}}
            title: { en: Any, zh: 任意 }
            concern: viability
            severity: {{Severity}}
        {{(Each.Length > 0 ? $"    each: {Each}" : "    # of the protocol")}}
        {{(When is null ? "    # always" : $"    when: {When}")}}
            expect: {{Expect.ToString().Replace($"'{Limit}'", Limit, StringComparison.Ordinal)}}
            message: { en: Wrong, zh: 错误 }
            rationale: { en: R, zh: 理 }
            fix: { en: F, zh: 改 }
            cite: [ { source: house } ]
            since: 1.0.0
            examples:
              - { passes: { arms: [ { name: a } ] } }
              - { fails: { arms: [ { name: b } ] }, at: arms }
              - { ignores: { arms: [ { name: c } ] }, verdict: notStated }

        """;

    /// <summary>Returns what the rule says of each node: none of a rule that is off.</summary>
    public IEnumerable<(string Node, Verdict Verdict)> Judge(JsonObject protocol)
    {
        if (SetTo == "off")
            return [];
        if (Each.Length == 0)
            return [("", JudgeOne(protocol))];
        return protocol[Each] is not JsonArray elements || NaiveValue.IsBlank(elements) ? [(Each, Verdict.NotStated)]
            : elements.Count == 0 ? [("", Verdict.NotApplicable)]
            : elements.Index().Where(element => !NaiveValue.IsBlank(element.Item))
                .Select(element => ($"{Each}[{element.Index}]", JudgeOne(Inside(protocol, element.Item!.AsObject()))));
    }

    Verdict JudgeOne(JsonObject protocol)
    {
        var applies = When?.Judge(protocol) ?? Truth.Holds;
        var holds = applies == Truth.Holds ? Expect.Judge(protocol) : Truth.Unknown;
        return applies == Truth.Fails ? Verdict.NotApplicable
            : holds == Truth.Holds ? Verdict.Passed
            : holds == Truth.Fails ? Verdict.Failed
            : Verdict.NotStated;
    }

    // Inside an element its own fields come first, and the groups of the protocol can still be named.
    static JsonObject Inside(JsonObject protocol, JsonObject element)
    {
        var inside = protocol.DeepClone().AsObject();
        foreach (var (name, value) in element)
            inside[name] = value?.DeepClone();
        return inside;
    }
}
