using MscProtocol.Protocol;
using MscProtocol.Reading;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Checking;

// What is left blank does not exist: not for rules, not for what is counted or computed, whether a file or a program says it.
sealed class BlankTests
{
    static readonly ProtocolChecker Checker = new(RuleBook.Shipped("msc", "sepsis"));

    [Test]
    public void A_file_in_which_nothing_is_filled_in_passes_nothing([Values] Language language)
    {
        var report = Checker.CheckText(ProtocolText.Begin(language: language));

        Assert.That((report.Counts.Passed, report.Counts.Faulted), Is.EqualTo((0, 0)));
        Assert.That(
            report.Findings.Where(finding => finding.RuleId == "READ-011").Select(finding => (finding.Path, finding.Severity)),
            Is.EqualTo(Groups.Select(path => (path, FindingSeverity.Info))));
    }

    [TestCase("arms: [~, { name: }, { dose: [~] }]", "arms[0] arms[1] arms[2]")]
    [TestCase("endpoints: { primary: [{ name: , at: }], secondary: [{ name: death }] }", "endpoints.primary[0]")]
    [TestCase("products: { name: A, potency: [{ assay: ~ }, { assay: B }], donor: { age: } }", "products[0].potency[0] products[0].donor")]
    [TestCase("arms: { name: A, monitoring: [~, lactate], times: [] }", "arms[0].monitoring")]
    [TestCase("study: { title: '  ', phase: 2, acronym: }", "study.title")]
    [TestCase("study: { title: '' }", "study")]
    [TestCase("arms: []", "")]
    [TestCase("products: { name: A, identity: { positive: { CD105: } } }", "")]
    public void It_is_told_at_the_outermost_place(string text, string paths) => Assert.That(
        Sample.Read(text).Problems.Where(problem => problem.Kind == ReadingProblemKind.Blank).Select(problem => problem.Path),
        Is.EqualTo(paths.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [TestCase("products: [{ name: A }, { name: }]", "products: [{ name: A }]")]
    [TestCase("arms: [{ name: A, dose: 1e6 cells/kg }, ~, { infusion: { rate: } }]", "arms: [{ name: A, dose: 1e6 cells/kg }]")]
    [TestCase("products: [{ name: A }]\nendpoints: { primary: [{ at: }] }", "products: [{ name: A }]")]
    [TestCase("products: [{ name: A, potency: { assay: } }]", "products: [{ name: A }]")]
    public void A_check_is_as_without_it(string with, string without)
    {
        var (blank, bare) = (Sample.Check($"mscProtocol: 1\n{with}"), Sample.Check($"mscProtocol: 1\n{without}"));

        Assert.That(blank.Verdicts.Select(Line), Is.EqualTo(bare.Verdicts.Select(Line)));
    }

    [Test]
    public void A_program_that_states_nothing_is_told_the_same()
    {
        var blank = new TrialProtocol
        {
            Products = [new Product(), new Product { Name = "A", Potency = [new PotencyAssay()] }],
            Arms = [new Arm { Infusion = new Infusion() }],
            Endpoints = new() { Primary = [new Endpoint()], Secondary = [] },
        };
        var bare = new TrialProtocol { Products = [new Product { Name = "A" }], Endpoints = new() { Secondary = [] } };

        Assert.That(
            Checker.Check(blank).Verdicts.Select(verdict => Line(verdict).Replace("products[1]", "products[0]", StringComparison.Ordinal)),
            Is.EqualTo(Checker.Check(bare).Verdicts.Select(Line)));
    }

    static IEnumerable<string> Groups =>
        ["study", "design", "population", "products[0]", "arms[0]", "endpoints", "biomarkers[0]", "followUp", "results", "sources[0]",
        "notes[0]"];

    static string Line(RuleVerdict verdict) => $"{verdict.Rule.Id} {verdict.Node} {verdict.Verdict} {verdict.Finding?.Path}";
}
