
namespace MscProtocol.Tests.Rules;

/// <summary>A rule set in which all is right, and what the loader says of it after a change.</summary>
static class Own
{
    public const string Name = "own.yaml";

    public const string Text = """
        ruleSet: own/rules
        version: 1.0.0
        title: { en: Own rules, zh: 自定规则 }
        parameters:
          floor: { default: 70 %, minimum: 50 %, maximum: 100 %, because: { en: Ours, zh: 自定 }, cite: [house] }
        citations:
          - { id: report, kind: trial, text: Our report, url: "https://example.org", read: primary }
        rules:
          - id: OWN-VIA-001
            title: { en: Viability, zh: 活率 }
            concern: viability
            severity: error
            each: products
            when: { name: present }
            expect: { viability.minimum: { atLeast: $floor } }
            message: { en: "{actual} is too low", zh: "{actual} 过低" }
            rationale: { en: Dead cells, zh: 死细胞 }
            fix: { en: Raise it, zh: 提高 }
            cite: [ { source: report, at: page 3 } ]
            since: 1.0.0
            examples:
              - passes: { products: [ { name: A, viability: { minimum: 80 % } } ] }
              - fails: { products: [ { name: A, viability: { minimum: 60 % } } ] }
                at: products[0].viability.minimum
              - ignores: { products: [ { name: A } ] }
                verdict: notStated

        """;

    /// <summary>The rule set with one place changed, or several; each must be there exactly once.</summary>
    public static string With(params (string Old, string New)[] changes) =>
        changes.Aggregate(Text, (text, change) =>
        {
            var pieces = text.Split(change.Old);
            Assert.That(pieces, Has.Length.EqualTo(2), $"'{change.Old}' once");
            return string.Join(change.New, pieces);
        });

    /// <summary>The rule set with another test of the protocol as a whole.</summary>
    public static string Expecting(string condition, string placeholder) => With(
        ("    each: products\n", ""),
        ("    when: { name: present }\n", ""),
        ("{ viability.minimum: { atLeast: $floor } }", condition),
        ("{actual} is too low", placeholder),
        ("{actual} 过低", placeholder),
        ("  floor: { default: 70 %, minimum: 50 %, maximum: 100 %, because: { en: Ours, zh: 自定 }, cite: [house] }\n", "  {}\n"));

    /// <summary>Loads a rule set; what is wrong with it fails the test.</summary>
    public static RuleBook Load(string yaml, string name = Name) => Load([RuleSource.Text(name, yaml)]);

    public static RuleBook Load(IEnumerable<RuleSource> sources)
    {
        Assert.That(RuleBook.TryLoad(sources, out var book, out var problems), Is.True, string.Join('\n', problems));
        return book!;
    }

    /// <summary>What is wrong with a rule set, none of which was loaded.</summary>
    public static IReadOnlyList<SourceProblem> Refuse(params IEnumerable<RuleSource> sources)
    {
        Assert.That(RuleBook.TryLoad(sources, out var book, out var problems), Is.False);
        Assert.That(book, Is.Null);
        return problems;
    }

    /// <summary>Lists problems: id and place.</summary>
    public static string Places(IEnumerable<SourceProblem> problems) =>
        string.Join(',', problems.Select(problem => $"{problem.Problem.Id} {problem.Problem.Span.Start}"));
}
