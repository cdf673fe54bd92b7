using FluentValidation;
using FluentValidation.Results;
using MscProtocol.Protocol;
using MscProtocol.Tests.Rules;

namespace MscProtocol.Tests.Checking;

[NonParallelizable]
sealed class ProtocolValidatorTests
{
    const string Yaml = """
        arms: [ { dose: 900 million cells, infusions: 3 }, { name: B } ]
        products: [ { source: umbilical cord, viability: { minimum: 60 % } }, { passage: P9 } ]
        followUp: { duration: 14 d }
        """;

    static readonly RuleBook Book = RuleBook.Shipped("msc");

    static TrialProtocol Protocol { get; } = Answers.Read(Yaml).Protocol!;

    static IReadOnlyList<string> Expected { get; } = [.. new ProtocolChecker(Book).Check(Protocol).Findings.Select(Line).Order()];

    [Test]
    public void Finds_by_itself_what_the_checker_finds()
    {
        Assert.That(Expected, Has.Count.GreaterThan(10));
        Assert.That(Lines(new ProtocolValidator(Book).Validate(Protocol)), Is.EqualTo(Expected));
    }

    [Test]
    public async Task Finds_the_same_when_awaited() =>
        Assert.That(Lines(await ((IValidator<TrialProtocol>)new ProtocolValidator(Book)).ValidateAsync(Protocol)), Is.EqualTo(Expected));

    [TestCase("sepsis", "SEP-SCH-001")]
    [TestCase("knee osteoarthritis", null)]
    public void Chooses_rules_by_the_indication_where_none_are_given(string indication, string? ofSepsis)
    {
        var protocol = Answers.Read($"study: {{ indication: {indication} }}\n{Yaml}").Protocol!;

        var found = new ProtocolValidator().Validate(protocol);

        Assert.That(Lines(found), Is.EqualTo(new ProtocolChecker().Check(protocol).Findings.Select(Line).Order()));
        Assert.That(found.Errors.Select(error => error.ErrorCode), Does.Contain("MSC-VIA-002"));
        Assert.That(found.Errors.Select(error => error.ErrorCode), ofSepsis is null ? Has.None.StartsWith("SEP-") : Does.Contain(ofSepsis));
    }

    [TestCase("2026-12-31")]
    [TestCase("2027-01-01", Description = "The waiver has ended.")]
    public void Lets_stand_what_the_checker_lets_stand(string today)
    {
        var options = new CheckOptions
        {
            Waivers = [new("MSC-VIA-002", "products[0].viability.minimum", "Letter", "Sponsor", new(2026, 12, 31))],
            Today = DateOnly.ParseExact(today, "yyyy-MM-dd", null),
        };

        var findings = new ProtocolChecker(Book, options).Check(Protocol).Findings;

        Assert.That(findings.Any(finding => finding.Waiver is not null), Is.EqualTo(today == "2026-12-31"));
        Assert.That(
            Lines(new ProtocolValidator(Book, options).Validate(Protocol)),
            Is.EqualTo(findings.Where(finding => finding.Waiver is null).Select(Line).Order()));
    }

    [TestCase("use: [msc/viability]\nseverity: { MSC-VIA-002: info }\n")]
    [TestCase("severity: { MSC-VIA-002: info }\n", Description = "Rules by the indication.")]
    [TestCase("waive:\n  - { rule: MSC-VIA-002, at: 'products[0].viability.minimum', because: Letter, by: Sponsor, until: 2026-12-31 }\n")]
    public void Follows_a_configuration_as_the_checker_does(string text)
    {
        Assert.That(CheckConfiguration.TryParse(text, CheckConfiguration.FileName, null, [], out var configuration, out _));

        var findings = ProtocolChecker.Following(configuration!).Check(Protocol).Findings;

        Assert.That(
            Lines(ProtocolValidator.Following(configuration!).Validate(Protocol)),
            Is.EqualTo(findings.Where(finding => finding.Waiver is null).Select(Line).Order()));
        Assert.That(
            findings.Single(finding => finding is { RuleId: "MSC-VIA-002", Path: "products[0].viability.minimum" }),
            text.Contains("waive")
                ? Has.Property(nameof(Finding.Waiver)).Not.Null
                : Has.Property(nameof(Finding.Severity)).EqualTo(FindingSeverity.Info));
    }

    [TestCase(Language.English)]
    [TestCase(Language.Chinese)]
    public void Fills_the_failures_of_FluentValidation(Language language)
    {
        var failures = new ProtocolValidator(Book, language: language).Validate(Protocol).Errors;
        foreach (var (failure, finding) in failures.Select(failure => (failure, (Finding)failure.CustomState)))
        {
            Assert.That(failure.ErrorCode, Is.EqualTo(finding.RuleId));
            Assert.That(failure.PropertyName, Is.EqualTo(finding.Path));
            Assert.That(failure.ErrorMessage, Is.EqualTo(finding.Message.In(language)));
            Assert.That(failure.AttemptedValue, Is.EqualTo(finding.Actual?.In(language)));
            Assert.That(failure.Severity.ToString(), Is.EqualTo(finding.Severity.ToString()));
        }
    }

    [Test]
    public void Lists_the_rules_in_its_descriptor()
    {
        var rules = new ProtocolValidator(Book).CreateDescriptor().Rules.SelectMany(rule => rule.Components).ToList();
        Assert.That(rules.Select(rule => rule.ErrorCode), Is.EqualTo(Book.Rules.Select(rule => rule.Id)));
        Assert.That(rules.Select(rule => rule.Validator.Name), Is.EqualTo(Book.Rules.Select(rule => rule.Id)));
    }

    [Test]
    public void Minds_no_process_wide_settings()
    {
        var global = ValidatorOptions.Global;
        var before = (global.DefaultClassLevelCascadeMode, global.DefaultRuleLevelCascadeMode, global.Severity);
        var language = (global.LanguageManager.Enabled, global.LanguageManager.Culture);
        try
        {
            global.DefaultClassLevelCascadeMode = global.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
            global.Severity = FluentValidation.Severity.Info;
            (global.LanguageManager.Enabled, global.LanguageManager.Culture) = (false, new("fr"));
            Finds_by_itself_what_the_checker_finds();
            Fills_the_failures_of_FluentValidation(Language.English);
            Assert.That(new ProtocolChecker(Book).Check(Protocol).Findings.Select(Line).Order(), Is.EqualTo(Expected));
        }
        finally
        {
            (global.DefaultClassLevelCascadeMode, global.DefaultRuleLevelCascadeMode, global.Severity) = before;
            (global.LanguageManager.Enabled, global.LanguageManager.Culture) = language;
        }
    }

    [Test]
    public void Judges_each_protocol_of_a_host_by_itself()
    {
        var host = new InlineValidator<TrialProtocol[]>();
        host.RuleForEach(protocols => protocols).SetValidator(new ProtocolValidator(Book));
        var other = Answers.Read("followUp: { duration: 90 d }").Protocol!;
        Assert.That(
            Lines(host.Validate([other, Protocol])),
            Is.EqualTo(Lines(new ProtocolValidator(Book).Validate(other)).Concat(Expected).Order()));
    }

    [Test]
    public void Serves_many_threads()
    {
        var checker = new ProtocolChecker(Book);
        var document = Answers.Read(Yaml);
        var expected = Lines(checker.Check(document));
        var reports = Enumerable.Range(0, 400).AsParallel().WithDegreeOfParallelism(8)
            .Select(at => Lines(checker.Check(at % 2 == 0 ? document : Answers.Read(Yaml))))
            .ToList();
        Assert.That(reports, Is.All.EqualTo(expected));
    }

    static string Lines(Report report) =>
        string.Join('\n', report.Findings.Select(Line)
            .Concat(report.Verdicts.Select(verdict => $"{verdict.Rule.Id} {verdict.Node} {verdict.Verdict}")));

    static IEnumerable<string> Lines(ValidationResult result) =>
        result.Errors.Select(failure => Line((Finding)failure.CustomState)).Order();

    static string Line(Finding finding) =>
        $"{finding.RuleId} {finding.Path} {finding.Kind} {finding.Severity} {finding.Message}"
        + $" {finding.Actual} {finding.Expected} {finding.Fix}";
}
