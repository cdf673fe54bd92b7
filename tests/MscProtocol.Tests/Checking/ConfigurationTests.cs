using System.Text;
using MscProtocol.Tests.Rules;

namespace MscProtocol.Tests.Checking;

sealed class ConfigurationTests
{
    const string Text = """
        # What we decided
        use: [msc/viability]
        parameters: { releaseViability: 80 % }
        severity: { MSC-VIA-004: info, MSC-VIA-006: off }
        waive:
          - rule: MSC-VIA-002
            at: products[1].viability.minimum
            because: Letter of the board
            by: Principal investigator
            until: 2026-12-31

        """;

    const string Protocol = """
        mscProtocol: 1
        products:
          - { name: A, viability: { minimum: 75 % } }
          - { name: B, viability: { minimum: 60 % } }

        """;

    static readonly DateOnly Today = new(2026, 11, 22);

    [Test]
    public void Unknown_waivers_are_counted_after_a_hundred()
    {
        var waivers = Enumerable.Range(0, 20_000).Select(i => $"  - {{ rule: OUR-NONE-{i % 900 + 100}, at: 'arms[{i}].dose' }}\n");

        CheckConfiguration.TryParse($"waive:\n{string.Concat(waivers)}", "own.yaml", null, [], out var configuration, out var problems);

        Assert.That(configuration, Is.Null);
        Assert.That(problems, Has.Count.EqualTo(101));
        Assert.That(problems[^1].Problem.Message.English, Does.StartWith("From here on, 19900 more waivers of unknown rules"));
        Assert.That(problems[^1].Problem.Span.Start.Line, Is.EqualTo(102));
    }

    [Test]
    public void Chooses_rules_sets_parameters_and_severities_and_waives()
    {
        var report = Check(Read(Text));

        Assert.That(report.Findings.Select(Line), Is.EqualTo(new[]
        {
            "Info MSC-VIA-004 products[0].viability.at",
            "Error MSC-VIA-002 products[0].viability.minimum",
            "Info MSC-VIA-004 products[1].viability.at",
            "Error MSC-VIA-002 products[1].viability.minimum, waived",
        }));
        Assert.That(report.Findings[1].Expected!.English, Is.EqualTo("at least 80 %"));
        Assert.That(report.RuleSets.Select(set => set.Name), Is.EqualTo(new[] { "msc/viability" }));
    }

    [TestCase("")]
    [TestCase("# nothing decided yet\n")]
    [TestCase("use:\nwaive:\nseverity:\nparameters:\n")]
    public void Decides_nothing_where_nothing_is_written(string text)
    {
        var configuration = Read(text);

        Assert.That(configuration.Waivers, Is.Empty);
    }

    [TestCase("", "sepsis", "sepsis")]
    [TestCase("", "knee osteoarthritis", "msc")]
    [TestCase("", null, "msc")]
    [TestCase("use: [msc]", "sepsis", "msc")]
    [TestCase("use: [sepsis]", "knee osteoarthritis", "sepsis")]
    [TestCase("severity: { SEP-END-001: off, MSC-VIA-004: off }", "sepsis", "sepsis", "SEP-END-001", "MSC-VIA-004")]
    [TestCase("severity: { SEP-END-001: off, MSC-VIA-004: off }", "knee osteoarthritis", "msc", "MSC-VIA-004")]
    public void Chooses_rules_by_the_indication_where_none_are_named(string text, string? indication, string expected, params string[] off)
    {
        var report = ProtocolChecker.Following(Read(text)).CheckText($"mscProtocol: 1\nstudy: {{ indication: {indication} }}\n");

        var rules = RuleBook.Shipped(expected);
        Assert.That(report.RuleSets, Is.EqualTo(rules.Sets));
        Assert.That(
            report.Verdicts.Select(verdict => verdict.Rule.Id).Distinct().Order(),
            Is.EqualTo(rules.Rules.Select(rule => rule.Id).Except(off)));
    }

    [TestCase("use: [", "usse: [", "CFG-001 2:1", "did you mean 'use'?", "是否应为“use”")]
    [TestCase("by: Principal", "from: Principal", "CFG-001 9:5", "not a key of a waiver; expected one of: rule, at, because, by, until",
        "豁免中没有“from”")]
    [TestCase("use: [", "severity: {}\nuse: [", "CFG-002 5:1", "already given on line 2", "第 2 行已给出")]
    [TestCase("    at: products[1].viability.minimum\n", "", "CFG-003 6:5", "'at' is missing", "缺少“at”")]
    [TestCase("severity: { MSC-VIA-004: info, MSC-VIA-006: off }", "severity: off", "CFG-004 4:11", "Write 'severity' as a mapping", "映射")]
    [TestCase("use: [msc/viability]", "use: msc/viability", "CFG-005 2:6", "Write 'use' as a list", "非空列表")]
    [TestCase("rule: MSC-VIA-002\n    at", "at", "CFG-003 6:5", "'rule' is missing", "缺少“rule”")]
    [TestCase("use: [msc/viability]", "use: [[msc]]", "CFG-006 2:7", "Write 'use' as a single value", "'use'应为一个非空的值")]
    [TestCase("because: Letter of the board", "because: [a, b]", "CFG-006 8:14", "Write 'because' as a single value", "非空的值")]
    [TestCase("80 %", "{ default: 80 % }", "CFG-006 3:15", "Write 'releaseViability' as a single value", "非空的值")]
    [TestCase("info,", "fatal,", "CFG-011 4:26", "'fatal' is not a severity", "无法识别")]
    [TestCase("80 %", "40 %", "CFG-018 3:33", "is 40 %, outside its bounds 50 % to 100 %; write a value between them. Why: ",
        "超出 50 % 至 100 %；请写范围内的值。理由：")]
    [TestCase("80 %", "3 h", "CFG-022 3:33", "(viability.minimum)", "(viability.minimum)")]
    [TestCase("[1].viability.minimum", "[1].viability.minimun", "CFG-013 7:9", "did you mean 'minimum'?", "没有字段“minimun”")]
    [TestCase("[1].viability.minimum", "[1].name.first", "CFG-014 7:9", "'name' holds a value", "应到此为止")]
    [TestCase("[msc/viability]", "[msc/viability, msc/viabilty]", "CFG-036 2:22", "did you mean 'msc/viability'?", "没有规则集")]
    [TestCase("[msc/viability]", "[msc/viability, ../own.yaml]", "CFG-038 2:22", "leads out of the folder", "文件夹之外")]
    [TestCase("[msc/viability]", "[msc/viability, /etc/own.yaml]", "CFG-038 2:22", "leads out of the folder", "文件夹之外")]
    [TestCase("[msc/viability]", "[msc/viability, ./a/../../own.yaml]", "CFG-038 2:22", "leads out of the folder", "文件夹之外")]
    [TestCase("[msc/viability]", "[msc/viability, 'C:\\own.yaml']", "CFG-038 2:22", "leads out of the folder", "文件夹之外")]
    [TestCase("releaseViability", "releaseViabilty", "CFG-039 3:15", "did you mean 'releaseViability'?", "是否应为“releaseViability”")]
    [TestCase("MSC-VIA-004", "MSC-VIA-044", "CFG-039 4:13", "did you mean 'MSC-VIA-004'?", "是否应为“MSC-VIA-004”")]
    [TestCase("MSC-VIA-006", "SEP-BIO-007", "CFG-039 4:32", "None of the rule sets that are built on has 'SEP-BIO-007'", "没有“SEP-BIO-007”")]
    [TestCase("rule: MSC-VIA-002", "rule: MSC-VIA-02", "CFG-101 6:11", "did you mean 'MSC-VIA-002'?", "是否应为“MSC-VIA-002”")]
    [TestCase("rule: MSC-VIA-002", "rule: SEP-BIO-007", "CFG-101 6:11", "add its rule set to 'use'", "将其规则集加入 use")]
    [TestCase("[1].viability.minimum", "[1].viability[0].minimum", "CFG-102 7:9",
        "'viability' in the path 'products[1].viability[0].minimum' is not a list", "不是列表")]
    [TestCase("[1].viability.minimum", "[first].viability", "CFG-103 7:9", "'products[first]' is no step of a path", "不能作为路径的一段")]
    [TestCase("[1].viability.minimum", "[1.viability", "CFG-103 7:9", "'products[1' is no step of a path", "列表从 0 计数")]
    [TestCase("[1].viability.minimum", "[12.viability", "CFG-103 7:9", "'products[12' is no step of a path", "列表从 0 计数")]
    [TestCase("[1].viability.minimum", "[-1].viability", "CFG-103 7:9", "'products[-1]' is no step of a path", "列表从 0 计数")]
    [TestCase("products[1].viability.minimum", "\"[1].viability\"", "CFG-103 7:9", "'[1]' is no step of a path", "列表从 0 计数")]
    [TestCase("2026-12-31", "31.12.2026", "CFG-104 10:12", "is not a date; write year-month-day", "不是日期")]
    [TestCase("2026-12-31", "2026-02-30", "CFG-104 10:12", "is not a date", "不是日期")]
    [TestCase("[msc/viability]", "[msc/viability, ./own.yaml]", "CFG-106 2:22", "no rule set file './own.yaml'", "没有规则集文件“./own.yaml”")]
    public void Says_what_is_wrong_and_where(string old, string changed, string expected, string english, string chinese)
    {
        var problems = Refuse(With(old, changed));

        Assert.That(Own.Places(problems), Is.EqualTo(expected));
        var message = problems[0].Problem.Message;
        Assert.That(message.English, Does.Contain(english));
        Assert.That(message.Chinese, Does.Contain(chinese));
    }

    [Test]
    public void Says_all_that_is_wrong_at_once()
    {
        const string Wrong = """
            use: [msc/viability]
            parameters: { releaseViability: 40 % }
            severity: { MSC-VIA-044: off }
            waive:
              - { rule: MSC-VIA-002, at: products[1].viability.minimum, because: a, by: b, until: soon }
              - { rule: MSC-VIA-002, at: nowhere }
              - { rule: MSC-VIA-002, at: "products[1].viability.minimum" }
              - { rule: MSC-VIA-022, at: products }
            wave: []
            """;

        Assert.That(Own.Places(Refuse(Wrong.Replace("at: products[1].viability.minimum", "at: \"products[1].viability.minimum\"")))
            .Split(','), Is.EqualTo(new[]
        {
            "CFG-018 2:33", "CFG-039 3:13", "CFG-104 5:89", "CFG-013 6:30", "CFG-105 7:13", "CFG-101 8:13", "CFG-001 9:1",
        }));
    }

    [TestCase("use: &a [msc]", "DOC-")]
    [TestCase("use: [", "DOC-")]
    [TestCase("- use", "CFG-004")]
    public void Refuses_what_is_no_configuration(string text, string id) => Assert.That(Refuse(text)[0].Problem.Id, Does.StartWith(id));

    [Test]
    public void A_broken_rule_set_is_reported_in_its_own_file()
    {
        var folder = Directory.CreateTempSubdirectory("msc-protocol-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "own.yaml"), Own.With(("version: 1.0.0", "version: 1")));
            Assert.That(
                Try("use: [./own.yaml]\nwaive: [ { rule: OWN-VIA-001, at: products } ]", RuleFolder.At(folder), out var problems), Is.Null);
            Assert.That(
                problems.Select(problem => $"{Path.GetFileName(problem.Source.Name)} {problem.Problem.Id}"),
                Is.EqualTo(new[] { "own.yaml RULE-008" }));

            File.WriteAllText(Path.Combine(folder, "own.yaml"), Own.Text);
            Assert.That(
                Try("use: [own.yaml]\nseverity: { OWN-VIA-001: info }", RuleFolder.At(folder), out _)!.Rules.Rules.Single().Severity,
                Is.EqualTo(FindingSeverity.Info));

            File.CreateSymbolicLink(Path.Combine(folder, "link.yaml"), Path.Combine(folder, "own.yaml"));
            Assert.That(Try("use: [link.yaml]", RuleFolder.At(folder), out problems), Is.Null);
            Assert.That(Own.Places(problems), Is.EqualTo("CFG-106 1:7"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [TestCase("", FindingSeverity.Error)]
    [TestCase("severity: { MSC-VIA-002: info }", FindingSeverity.Info)]
    public void Has_the_last_word_on_what_a_rule_set_sets(string text, FindingSeverity expected)
    {
        var folder = Directory.CreateTempSubdirectory("msc-protocol-").FullName;
        try
        {
            const string Rules = "ruleSet: own/top\nversion: 1.0.0\ntitle: { en: Own, zh: 自定 }\nextends: [msc/viability]\n"
                + "severity: { MSC-VIA-002: error, MSC-VIA-004: error }\n";
            File.WriteAllText(Path.Combine(folder, "own.yaml"), Rules);

            var rules = Try($"use: [own.yaml]\n{text}", RuleFolder.At(folder), out _)!.Rules.Rules;

            Assert.That(rules.Single(rule => rule.Id == "MSC-VIA-002").Severity, Is.EqualTo(expected));
            Assert.That(rules.Single(rule => rule.Id == "MSC-VIA-004").Severity, Is.EqualTo(FindingSeverity.Error));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void Is_read_from_a_stream_as_from_text()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        Assert.That(CheckConfiguration.TryRead(stream, CheckConfiguration.FileName, null, [], out var configuration, out _));
        Assert.That(configuration!.Waivers, Is.EqualTo(Read(Text).Waivers).UsingPropertiesComparer().And.Not.Empty);

        using var broken = new MemoryStream(Encoding.UTF8.GetBytes(With("use: [", "usse: [")));
        Assert.That(
            CheckConfiguration.TryRead(broken, CheckConfiguration.FileName, null, [], out configuration, out var problems), Is.False);
        Assert.That((configuration, Own.Places(problems)), Is.EqualTo(((CheckConfiguration?)null, "CFG-001 2:1")));
    }

    [TestCase("../own.yaml", "CFG-038")]
    [TestCase("./../own.yaml", "CFG-038")]
    [TestCase("..\\own.yaml", "CFG-038")]
    [TestCase("//host/share/own.yaml", "CFG-038")]
    [TestCase("\\\\host\\share\\own.yaml", "CFG-038")]
    [TestCase("file:///own.yaml", "CFG-038")]
    [TestCase("https://example.org/own.yaml", "CFG-038")]
    [TestCase(".. /own.yaml", "CFG-038")]
    [TestCase("%2e%2e/own.yaml", "CFG-106")]
    [TestCase("..%5cown.yaml", "CFG-106")]
    [TestCase("~/own.yaml", "CFG-106")]
    [TestCase("up/own.yaml", "CFG-106", Description = "A link to the folder above.")]
    [TestCase("root/own.yaml", "CFG-106", Description = "A link to the root.")]
    [TestCase("twice/own.yaml", "CFG-106", Description = "A link to a link.")]
    [TestCase("down/own.yaml", "CFG-106", Description = "A link that stays inside is not followed either.")]
    [TestCase("down/up/own.yaml", "CFG-106")]
    public void Reaches_nothing_outside_its_folder(string reference, string id)
    {
        var outside = Directory.CreateTempSubdirectory("msc-protocol-").FullName;
        try
        {
            var inside = Directory.CreateDirectory(Path.Combine(outside, "team", "sub")).Parent!.FullName;
            File.WriteAllText(Path.Combine(outside, "own.yaml"), Own.Text);
            File.WriteAllText(Path.Combine(inside, "sub", "own.yaml"), Own.Text);
            Directory.CreateSymbolicLink(Path.Combine(inside, "up"), "..");
            Directory.CreateSymbolicLink(Path.Combine(inside, "root"), outside);
            Directory.CreateSymbolicLink(Path.Combine(inside, "twice"), "up");
            Directory.CreateSymbolicLink(Path.Combine(inside, "down"), "sub");

            Assert.That(Try($"use: ['{reference}']", RuleFolder.At(inside), out var problems), Is.Null);
            Assert.That(Own.Places(problems), Is.EqualTo($"{id} 1:7"));
            Assert.That(Try("use: [sub/own.yaml]", RuleFolder.At(inside), out _), Is.Not.Null);
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Test]
    public void Rules_chosen_for_one_check_go_before_those_that_are_named()
    {
        Assert.That(CheckConfiguration.TryParse(
            Text, CheckConfiguration.FileName, null, [RuleSource.Text(Own.Name, Own.Text)], out var configuration, out _));

        Assert.That(configuration!.Rules.Rules.Select(rule => rule.Id), Is.EqualTo(new[] { "OWN-VIA-001" }));
        Assert.That(configuration.Review([Check(configuration)], Today).Findings, Is.Empty);
    }

    [TestCase("", "2026-12-31", "")]
    [TestCase("", "2027-01-01", "WVR-003 10:12 waive[0].until")]
    [TestCase("", null, "")]
    [TestCase("because: Letter of the board", "because: \"\"", "WVR-002 6:11 waive[0].because")]
    [TestCase("because: Letter of the board", "because: ~", "WVR-002 6:11 waive[0].because")]
    [TestCase("    by: Principal investigator\n", "", "WVR-002 6:11 waive[0].by")]
    [TestCase("until: 2026-12-31", "until:", "WVR-002 6:11 waive[0].until")]
    [TestCase("rule: MSC-VIA-002", "rule: MSC-VIA-001", "WVR-001 6:11 waive[0]")]
    [TestCase("products[1]", "products[2]", "WVR-001 6:11 waive[0]")]
    [TestCase("[1].viability.minimum\n    because: Letter of the board", "[2].viability.minimum\n    because:", "WVR-001 6:11 waive[0]")]
    [TestCase("products[1]", " products[01]", "")]
    public void Reports_waivers_that_let_nothing_stand(string old, string? changed, string expected)
    {
        var (text, today) = old.Length > 0
            ? (With(old, changed!), Today)
            : (Text, changed is null ? (DateOnly?)null : DateOnly.Parse(changed, System.Globalization.CultureInfo.InvariantCulture));
        var configuration = Read(text);
        var report = Check(configuration, today);

        var review = configuration.Review([report], today);

        Assert.That(
            string.Join(',', review.Findings.Select(finding => $"{finding.RuleId} {finding.Span.Start} {finding.Path}")),
            Is.EqualTo(expected));
        Assert.That(report.Counts.Waived, Is.EqualTo(expected.Length == 0 ? 1 : 0));
        Assert.That(
            review.Findings.Select(finding => (finding.File, finding.Severity)),
            Is.All.EqualTo(("msc-protocol.yaml", FindingSeverity.Warning)));
        Assert.That(review.IsComplete);
    }

    [TestCase("products[1]", "products[2]", "the rule has findings at products[0].viability.minimum, products[1].viability.minimum.")]
    [TestCase("rule: MSC-VIA-002", "rule: MSC-VIA-001", "correct 'rule' and 'at' to those of a finding.")]
    public void Says_of_a_stale_waiver_where_its_rule_has_findings(string old, string changed, string expected)
    {
        var configuration = Read(With(old, changed));

        Assert.That(configuration.Review([Check(configuration)], Today).Findings.Single().Fix!.English, Does.EndWith(expected));
    }

    [Test]
    public void Does_not_call_a_waiver_stale_where_a_protocol_could_not_be_read()
    {
        var configuration = Read(With("products[1]", "products[2]"));
        var refused = new ProtocolChecker(configuration.Rules).CheckText("arms: [");

        Assert.That(configuration.Review([Check(configuration), refused], Today).Findings, Is.Empty);
        Assert.That(configuration.Review([], Today).Findings, Is.Empty);
    }

    [Test]
    public void One_protocol_of_several_is_enough_for_a_waiver()
    {
        var configuration = Read(Text);
        var other = new ProtocolChecker(configuration.Rules).CheckText("mscProtocol: 1\nproducts: [ { name: A } ]\n");

        Assert.That(configuration.Review([other, Check(configuration)], Today).Findings, Is.Empty);
        Assert.That(configuration.Review([other], Today).Findings.Single().RuleId, Is.EqualTo("WVR-001"));
    }

    static Report Check(CheckConfiguration configuration, DateOnly? today = null) =>
        ProtocolChecker.Following(configuration, new() { Today = today }).CheckText(Protocol);

    static string Line(Finding finding) =>
        $"{finding.Severity} {finding.RuleId} {finding.Path}{(finding.Waiver is null ? "" : ", waived")}";

    static string With(string old, string changed)
    {
        Assert.That(Text.Split(old), Has.Length.EqualTo(2), $"'{old}' once");
        return Text.Replace(old, changed);
    }

    static CheckConfiguration Read(string text)
    {
        var configuration = Try(text, null, out var problems);
        Assert.That(problems, Is.Empty);
        return configuration!;
    }

    static IReadOnlyList<SourceProblem> Refuse(string text)
    {
        Assert.That(Try(text, null, out var problems), Is.Null);
        return problems;
    }

    static CheckConfiguration? Try(string text, RuleFolder? folder, out IReadOnlyList<SourceProblem> problems)
    {
        CheckConfiguration.TryParse(text, CheckConfiguration.FileName, folder, [], out var configuration, out problems);
        return configuration;
    }

    static (string, string, string, string, DateOnly) Told(Waiver waiver) =>
        (waiver.RuleId, waiver.Path, waiver.Because, waiver.By, waiver.Until);
}
