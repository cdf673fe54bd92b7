namespace MscProtocol.Tests.Checking;

/// <summary>Files on disk are checked and loaded in one call, and whatever is wrong with them is thrown with its place.</summary>
sealed class ConfiguredFileTests
{
    const string Protocol = """
        mscProtocol: 1
        products:
          - { name: A, viability: { minimum: 75 % } }
          - { name: B, viability: { minimum: 60 % } }

        """;

    const string Configuration = """
        use: [msc/viability]
        parameters: { releaseViability: 80 % }
        waive:
          - { rule: MSC-VIA-002, at: "products[1].viability.minimum", because: Letter, by: Sponsor, until: 2026-12-31 }
          - { rule: MSC-VIA-002, at: "products[2].viability.minimum", because: Letter, by: Sponsor, until: 2026-12-31 }

        """;

    string root = "";

    [SetUp]
    public void CreateFolder()
    {
        root = Directory.CreateTempSubdirectory("msc-protocol-").FullName;
        Directory.CreateDirectory(Path.Combine(root, ".git"));
        Directory.CreateDirectory(Path.Combine(root, "sub"));
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(root, recursive: true);

    [TestCase("protocol.yaml")]
    [TestCase("sub/protocol.yaml")]
    public async Task Follows_the_configuration_beside_or_above(string name)
    {
        Write(CheckConfiguration.FileName, Configuration);
        CheckOptions options = new() { Today = new(2026, 11, 29) };

        var reports = ProtocolChecker.CheckConfigured(Write(name, Protocol), options);
        var awaited = await ProtocolChecker.CheckConfiguredAsync(Write(name, Protocol), options);

        Assert.That(Told(awaited), Is.EqualTo(Told(reports)));

        Assert.That(reports, Has.Count.EqualTo(2));
        Assert.That(reports[0].RuleSets.Select(set => set.Name), Is.EqualTo(new[] { "msc/viability" }));
        Assert.That(
            reports[0].Findings.Where(finding => finding.RuleId == "MSC-VIA-002").Select(finding => (finding.Path, finding.Waiver?.By)),
            Is.EqualTo(new[] { ("products[0].viability.minimum", null), ("products[1].viability.minimum", "Sponsor") }));
        Assert.That(reports[1].Findings.Select(finding => $"{finding.RuleId} {finding.Path}"), Is.EqualTo(new[] { "WVR-001 waive[1]" }));
    }

    [Test]
    public void Chooses_by_the_indication_where_there_is_none()
    {
        var file = Write("protocol.yaml", Protocol);
        Waiver waiver = new("MSC-VIA-002", "products[1].viability.minimum", "Letter", "Sponsor", new(2026, 12, 31));

        var reports = ProtocolChecker.CheckConfigured(file, new() { Waivers = [waiver] });

        Assert.That(Told(reports), Is.EqualTo(Told([new ProtocolChecker(null, new() { Waivers = [waiver] }).CheckFile(file)])));
    }

    [Test]
    public void Checks_a_file_alone_without_one()
    {
        Write(CheckConfiguration.FileName, Configuration);

        var report = new ProtocolChecker().CheckFile(Write("protocol.yaml", Protocol));

        Assert.That((report.Configuration, report.Findings.Any(finding => finding.Waiver is not null)), Is.EqualTo(((string?)null, false)));
    }

    [Test]
    public void A_configuration_that_cannot_be_used_is_thrown_with_all_that_is_wrong()
    {
        var file = Write(CheckConfiguration.FileName, "use: [msc/viabilty]\nwave: []\n");

        var thrown = Assert.Throws<SourceProblemsException>(() => CheckConfiguration.Load(file))!;

        Assert.That(
            thrown.Problems.Select(problem => $"{problem.Problem.Id} {problem.Problem.Span.Start}"),
            Is.EqualTo(new[] { "CFG-036 1:7", "CFG-001 2:1" }));
        Assert.That(
            thrown.Message.Split('\n').Select(line => line[..line.IndexOf(' ')]), Is.EqualTo(new[] { $"{file}:1:7:", $"{file}:2:1:" }));
        Assert.That(() => ProtocolChecker.CheckConfigured(Write("protocol.yaml", Protocol)), Throws.TypeOf<SourceProblemsException>());
    }

    [Test]
    public void A_configuration_names_rule_files_beside_it_and_gives_way_to_rules_that_are_given()
    {
        Write("own.yaml", Rules.Own.Text);
        var file = Write(CheckConfiguration.FileName, "use: [./own.yaml]\n");

        Assert.That(CheckConfiguration.Load(file).Rules.Rules.Select(rule => rule.Id), Is.EqualTo(new[] { "OWN-VIA-001" }));
        Assert.That(
            CheckConfiguration.Load(file, [RuleSource.Shipped("msc/viability")]).Rules.Rules.Select(rule => rule.Id),
            Does.Contain("MSC-VIA-002"));
    }

    [Test]
    public void Rules_are_loaded_or_thrown_with_all_that_is_wrong()
    {
        var file = Write("own.yaml", Rules.Own.Text);
        Assert.That(
            RuleBook.Load(RuleSource.File(file), RuleSource.Shipped("msc/viability")).OwnRules.Select(rule => rule.Id),
            Does.Contain("OWN-VIA-001"));

        Write("own.yaml", Rules.Own.With(("severity: error", "severity: grave"), ("since: 1.0.0", "since: one")));
        var thrown = Assert.Throws<SourceProblemsException>(() => RuleBook.Load(RuleSource.File(file)))!;
        Assert.That(thrown.Problems.Select(problem => problem.Problem.Id), Is.EqualTo(new[] { "RULE-011", "RULE-008" }));
    }

    [Test]
    public void A_file_that_is_not_there_is_trouble_with_files()
    {
        Assert.That(() => CheckConfiguration.Load(Path.Combine(root, "no.yaml")), Throws.InstanceOf<IOException>());
        Assert.That(() => ProtocolChecker.CheckConfigured(Path.Combine(root, "no.yaml")), Throws.InstanceOf<IOException>());
        Assert.That(() => RuleBook.Load(RuleSource.File(Path.Combine(root, "no.yaml"))), Throws.TypeOf<SourceProblemsException>());
    }

    static IEnumerable<string> Told(IEnumerable<Report> reports) =>
        reports.SelectMany(report => report.Findings)
            .Select(finding => $"{finding.RuleId} {finding.Path} {finding.Span} {finding.Waiver?.By}");

    string Write(string name, string text)
    {
        var file = Path.Combine(root, name);
        File.WriteAllText(file, text);
        return file;
    }
}
