using MscProtocol.Checking;
using MscProtocol.Fuzz.Inputs;

namespace MscProtocol.Fuzz.Entrances;

/// <summary>Rule sets, configurations, and waivers that are added to these.</summary>
static class RuleEntrances
{
    const string Parameters = """
        ruleSet: own/rules
        version: 1.0.0
        title: { en: Own rules, zh: 自定规则 }
        extends: [msc/viability]
        severity: { MSC-VIA-002: warning, MSC-VIA-004: off }
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
          - id: OWN-DOSE-001
            title: { en: Doses, zh: 剂量 }
            concern: dosing
            severity: info
            when: { all: [ { arms: { count: { atLeast: 2 } } }, { not: { arms.name: { matches: "^sham" } } } ] }
            expect:
              any:
                - arms.dose: { between: [1e6 cells/kg, { field: arms.cap }] }
                - arms.dose: { within: 1-3 million cells/kg }
                - arms.route: { includesAny: [intravenous] }
            message: { en: "{actual} at {path}", zh: "{path}：{actual}" }
            rationale: { en: R, zh: 理 }
            fix: { en: F, zh: 改 }
            cite: [ { source: report } ]
            since: 1.0.0
            examples:
              - passes: { arms: [ { name: A, dose: 2e6 cells/kg, cap: 3e6 cells/kg }, { name: B } ] }
              - fails: { arms: [ { name: A, dose: 5e6 cells/kg, cap: 3e6 cells/kg, route: bone marrow }, { name: B } ] }
                at: arms[0].dose
              - ignores: { arms: [ { name: A } ] }

        """;

    const string Team = """
        use: [msc/viability, msc/passage]
        parameters: { releaseViability: 80 % }
        severity: { MSC-VIA-004: info, MSC-PAS-001: off }
        waive:
          - rule: MSC-VIA-002
            at: products[1].viability.minimum
            because: DSMB letter of 2026-03-02
            by: Principal investigator
            until: 2026-12-31

        """;

    static readonly string[] Configurations =
    [
        Team,
        "use: [msc/dosing]\nwaive: []\n",
        "# nothing yet\nuse: msc/viability\n",
        "use: [msc/dosing]\nwaive: [ { rule: MSC-DOSE-002, at: 'arms[0].dose', because: x, by: y, until: 2027-01-01 } ]\n",
        "use: [msc/donor]\nwaive:\n- rule: MSC-DON-001\n  at: products\n  because: ''\n  by:\n  until:\n# the end\n",
    ];

    static readonly string[] Words =
    [
        "ruleSet", "extends", "ranges", "of", "possible", "usual", "fits", "unusual", "impossible", "rules", "expect", "when", "each",
        "all", "any", "not", "present", "absent", "is", "oneOf", "noneOf",
        "atLeast", "atMost", "above", "below", "between", "within", "includes", "includesAll", "includesAny", "count", "unique", "same",
        "matches", "field", "$floor", "{actual}", "{expected}", "{path}", "{name}", "products", "arms", "arms.dose",
        "products.viability.minimum", "followUp.mortality", "error", "warning", "info", "off", "house", "true", "1e6 cells/kg", "70 %",
        "28 d", "P3", "notStated", "notApplicable", "passes", "fails", "ignores", "use", "waive", "because", "until", "2026-12-31",
        "./own.yaml", "../up.yaml", "sub/rules.yaml",
    ];

    static readonly CheckOptions Limited = new();

    // A profile that extends all shipped rules has thousands of examples, which have tests of their own and take seconds.
    const int MostExamined = 100;

    public static Entrance Rules { get; } = new("rules", new DocumentMaker(
        [Parameters, Parameters, .. Seeds.Shipped("profiles/"), .. Seeds.Shipped("msc/").Where(text => text.Length < 12_000)], Words,
        DocumentFormat.Yaml).Make, Load);

    public static Entrance Configuration { get; } =
        new("configuration", new DocumentMaker(Configurations, Words, DocumentFormat.Yaml).Make, Configure);

    public static Entrance Waivers { get; } = new("waivers", Configuration.Make, Waive);

    static readonly ProtocolReport Probe = new(Seeds.Fixtures("bench-findings")[0]);

    static int Load(string input)
    {
        var isLoaded = RuleBook.TryLoad([RuleSource.Text("own.yaml", input)], out var book, out var problems);
        Promise.Holds(isLoaded == (problems.Count == 0), "a rule set is loaded, or refused with a reason");
        Promise.AreSound(problems);
        if (!isLoaded)
            return Digest.Of(problems);
        if (book!.Rules.Count <= MostExamined)
            Promise.AreSound([.. RuleExamples.Check(book)]);
        return Probe.Check(book, Limited);
    }

    static int Configure(string input)
    {
        var isRead = CheckConfiguration.TryParse(input, CheckConfiguration.FileName, null, [], out var configuration, out var problems);
        Promise.Holds(isRead == (problems.Count == 0), "a configuration is read, or refused with a reason");
        Promise.AreSound(problems);
        return isRead
            ? Probe.Check(configuration!.Rules, new() { Waivers = configuration.Waivers, Today = new(2026, 6, 1) })
            : Digest.Of(problems);
    }

    static int Waive(string input)
    {
        if (!CheckConfiguration.TryParse(input, CheckConfiguration.FileName, null, [], out var before, out _)
            || before.Rules.Rules.Count == 0)
            return 0;
        var rule = before.Rules.Rules[input.Length % before.Rules.Rules.Count].Id;
        if (!before.TryAddWaiver(
            rule, "products[7].name", "because: #1 'of' \"them\"", "us", new(2030, 1, 2), out var text, out var refusal))
            return refusal.English.Length;
        Promise.Holds(
            CheckConfiguration.TryParse(text, CheckConfiguration.FileName, null, [], out var after, out var problems),
            $"a waiver leaves a configuration that can be read: {string.Join("; ", problems)}\n{text}");
        var added = new Waiver(rule, "products[7].name", "because: #1 'of' \"them\"", "us", new(2030, 1, 2));
        var (old, now) = (before.Waivers.Select(Told).ToList(), after!.Waivers.Select(Told).ToList());
        Promise.Holds(
            now.Except(old).SequenceEqual([Told(added)]) && old.TrueForAll(now.Contains),
            $"one waiver is added, and the others stay:\n{text}");
        Promise.Holds(
            after.Rules.Rules.Select(one => (one.Id, one.Severity)).SequenceEqual(before.Rules.Rules.Select(one => (one.Id, one.Severity))),
            $"the rules stay as they are:\n{text}");
        return text.GetHashCode(StringComparison.Ordinal);
    }

    static string Told(Waiver waiver) => $"{waiver.RuleId} {waiver.Path} {waiver.Because} {waiver.By} {waiver.Until:O}";
}
