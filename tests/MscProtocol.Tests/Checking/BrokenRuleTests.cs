using MscProtocol.Protocol;
using MscProtocol.Rules;
using MscProtocol.Tests.Checking.Surveys;
using MscProtocol.Tests.Rules;

namespace MscProtocol.Tests.Checking;

sealed class BrokenRuleTests
{
    const string Protocol = "products: { viability: { minimum: 60 % } }";

    static readonly RuleBook Shipped = RuleBook.Shipped("msc/viability");

    [Test]
    public void Is_reported_and_the_others_go_on()
    {
        var book = new RuleBook(Shipped.Sets, [.. Shipped.Rules.Select(rule => rule.Id == "MSC-VIA-002" ? Broken(rule) : rule)]);
        var report = Answers.Check(book, Protocol);
        var fault = report.Verdicts.Single(verdict => verdict.Rule.Id == "MSC-VIA-002");

        Assert.That(
            (fault.Verdict, fault.Fault, fault.Finding),
            Is.EqualTo((Verdict.Faulted, "InvalidTimeZoneException: out of order", (Finding?)null)));
        Assert.That(report.IsComplete, Is.False);
        Assert.That(report.Counts.Faulted, Is.EqualTo(1));
        Assert.That(Others(report), Is.EqualTo(Others(Answers.Check(Shipped, Protocol))));
        Assert.That(
            new ProtocolValidator(book).Validate(Answers.Read(Protocol).Protocol!).Errors, Has.Count.EqualTo(report.Findings.Count));
    }

    [Test]
    public void Leaves_a_survey_incomplete()
    {
        var book = new RuleBook(Shipped.Sets, [.. Shipped.Rules.Select(rule => rule.Id == "MSC-VIA-002" ? Broken(rule) : rule)]);
        var survey = new Surveyor(new ProtocolChecker(book)).Run([Records.Source(Records.Lines(Records.Two, Records.Absolute))]);

        Assert.That((survey.Trials, survey.Faulted, survey.IsComplete), Is.EqualTo((2, 2, false)));
        Assert.That(survey.BrokenRules.Select(rule => rule.Rule.Id), Has.None.EqualTo("MSC-VIA-002"));
    }

    static IEnumerable<string> Others(Report report) =>
        report.Verdicts.Where(verdict => verdict.Rule.Id != "MSC-VIA-002")
            .Select(verdict => $"{verdict.Rule.Id} {verdict.Node} {verdict.Verdict}");

    static Rule Broken(Rule rule) => new(
        rule.Id,
        rule.RuleSet,
        rule.Concern,
        rule.Severity,
        rule.Since,
        rule.Logic with { Expect = new BrokenCondition() },
        new(rule.Words),
        rule.Source,
        rule.Span);

    sealed class BrokenCondition : Condition
    {
        public override IEnumerable<FieldTest> Tests => [];

        public override Truth Evaluate(Scope scope) => throw new InvalidTimeZoneException("out of order");

        public override Failure Explain(Scope scope) => throw new InvalidTimeZoneException("out of order");

        public override Failure ExplainHolding(Scope scope) => throw new InvalidTimeZoneException("out of order");

        public override LocalizedText Describe() => throw new InvalidTimeZoneException("out of order");
    }
}
