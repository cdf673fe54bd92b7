namespace MscProtocol.Tests.Reporting;

/// <summary>Rules and protocols of the tests' own, so that reports stay as they are when the shipped rules change.</summary>
static class Samples
{
    public const string Rules = """
        ruleSet: house
        version: 1.2.0
        title: { en: House rules, zh: 本院规则 }
        citations:
          - { id: smith-2024, kind: review, text: "Smith J. Example Reviews 2024;1:1-9", doi: 10.1000/example }
          - { id: our-board, kind: house, text: Minutes of our review board }
        rules:
          - id: OUR-VIA-001
            title: { en: A release limit is stated, zh: 已规定放行活率 }
            concern: viability
            severity: error
            each: products
            expect: { viability.minimum: present }
            message: { en: "Product {name} has no limit of viability.", zh: "制品 {name} 未规定活率下限。" }
            rationale: { en: Dead cells do not help., zh: 死细胞无效。 }
            fix: { en: "Write viability.minimum: 80 %.", zh: "请写 viability.minimum: 80 %。" }
            cite: [ { source: smith-2024, at: { en: table 2, zh: 表 2 } }, { source: our-board } ]
            since: 1.0.0
            examples:
              - passes: { products: [ { viability: { minimum: 85 % } } ] }
              - fails: { products: [ { name: A, viability: { method: 7-AAD } } ] }
                at: products[0].viability.minimum
              - ignores: { arms: [ { role: experimental } ] }
                verdict: notApplicable
          - id: OUR-DOSE-001
            title: { en: The dose is at most 2 million cells/kg, zh: 剂量不超过 200 万细胞/kg }
            concern: dosing
            severity: warning
            each: arms
            expect: { dosePerKilogram: { atMost: 2 million cells/kg } }
            message: { en: "Arm {name} gives {actual}.", zh: "{name} 组给予 {actual}。" }
            rationale: { en: No trial gave more., zh: 尚无试验给予更多。 }
            fix: { en: "Lower the dose to {expected}.", zh: "请将剂量降至{expected}。" }
            cite: [ { source: smith-2024 } ]
            since: 1.0.0
            examples:
              - passes: { arms: [ { dose: 1e6 cells/kg } ] }
              - fails: { arms: [ { name: A, dose: 5e6 cells/kg } ] }
                at: arms[0].dosePerKilogram
              - ignores: { products: [ { name: A } ] }
                verdict: notApplicable
          - id: OUR-DOSE-002
            title: { en: There are three infusions at most, zh: 输注不超过三次 }
            concern: dosing
            severity: info
            each: arms
            expect: { infusions: { atMost: 3 } }
            message: { en: "Arm {name} has {actual} infusions.", zh: "{name} 组输注 {actual} 次。" }
            rationale: { en: More is not better., zh: 多未必佳。 }
            fix: { en: "Plan three infusions.", zh: "请安排三次输注。" }
            cite: [ { source: our-board } ]
            since: 1.1.0
            examples:
              - passes: { arms: [ { infusions: 3 } ] }
              - fails: { arms: [ { name: A, infusions: 4 } ] }
                at: arms[0].infusions
              - ignores: { arms: [ { name: A } ] }
                verdict: notStated
        """;

    const string Clean = """
        mscProtocol: 1
        products:
          - name: UC-MSC
            viability: { minimum: 80 % }
        arms:
          - name: high
            dose: 1e6 cells/kg
            infusions: 3

        """;

    const string Faulty = """
        mscProtocol: 1
        products:
          - name: UC-MSC
            passage: low
          - name: BM-MSC
            viabilty: { minimum: 80 % }
        arms:
          - { name: 高剂量组 😀, dose: 350 million cells, infusions: 5 }
          - { name: low, dose: 3e6 cells/kg, infusions: 4 }

        """;

    const string Broken = """
        mscProtocol: 1
        products: &all
          - *other
        arms: [

        """;

    static readonly Waiver Waiver =
        new("OUR-DOSE-002", "arms[0].infusions", "Letter of the board", "Principal investigator", new(2026, 12, 31));

    /// <summary>The house rules.</summary>
    public static RuleBook Book { get; } = Load();

    /// <summary>A run over one file without findings.</summary>
    public static IReadOnlyList<Report> CleanRun { get; } = [Checker.CheckText(Clean, "clean.yaml")];

    /// <summary>A run over a file with findings, one of them waived.</summary>
    public static IReadOnlyList<Report> FaultyRun { get; } = [Checker.CheckText(Faulty, "protocols/faulty.yaml")];

    /// <summary>A run over three files, one of which is refused, and one on which a rule breaks down.</summary>
    public static IReadOnlyList<Report> BrokenRun { get; } =
        [Checker.CheckText(Broken, "broken.yaml"), .. CleanRun, WithFault("faulted.yaml", "InvalidOperationException: No such operator.")];

    static ProtocolChecker Checker => new(Book, new() { Waivers = [Waiver] });

    /// <summary>Returns what is reported when a rule breaks down.</summary>
    public static Report WithFault(string file, string fault) =>
        new(new(file, Clean), Book, [], [new(Book.Rules[0], null, Verdict.Faulted, fault: fault)], []);

    /// <summary>Returns a report with one finding, which stands at the place.</summary>
    public static Report At(Place place)
    {
        var title = LocalizedText.Same("Viability");
        var finding = new Finding(
            "OUR-VIA-001",
            title,
            FindingSeverity.Error,
            FindingKind.Violation,
            "products[0].viability.minimum",
            LocalizedText.Same("Too low."))
        {
            File = "protocol.docx",
            Place = place,
        };
        return new(new(finding.File, string.Empty), Book, [], [], [finding]);
    }

    /// <summary>Returns one finding that counts, one that is waived, a fault and a refusal, all of whose fields hold the text.</summary>
    public static IReadOnlyList<Report> Holding(string text)
    {
        var words = LocalizedText.Same(text);
        var finding = new Finding(text, words, FindingSeverity.Error, FindingKind.Violation, text, words)
        {
            File = text,
            Place = new TextPlace(new(new(1, 1), new(1, 3))),
            Actual = words,
            Expected = words,
            Assumption = words,
            Rationale = words,
            Fix = words,
            Citations = [new(new(text, text, words, text), words), new(new(text, text, words, null), null)],
        };
        var waived = finding.But(waiver: new(text, text, text, text, new(2026, 1, 1)));
        var source = new SourceText(text, "a: 1");
        return
        [
            new(source, Book, [], [], [finding, waived]),
            new(source, Book, [new(text, words, new(new(1, 1), new(1, 2)))], [], []),
            WithFault(text, text),
        ];
    }

    static RuleBook Load() => RuleBook.TryLoad([RuleSource.Text("house.yaml", Rules)], out var book, out var problems)
        ? book
        : throw new InvalidOperationException(string.Join('\n', problems));
}
