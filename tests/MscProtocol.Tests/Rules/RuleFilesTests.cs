using System.Security.Cryptography;
using System.Text;

namespace MscProtocol.Tests.Rules;

sealed class RuleFilesTests
{
    const string Header = "version: 1.0.0\ntitle: { en: Own, zh: 自定 }\n";

    string folder = "";

    [SetUp]
    public void CreateFolder() => folder = Directory.CreateTempSubdirectory("rules-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("other.yaml")]
    [TestCase("./other.yaml")]
    [TestCase("sub/other.yaml")]
    [TestCase("./sub/./other.yaml")]
    public void Extends_a_file_by_relative_path(string reference)
    {
        Write(reference.Replace("./", ""), Own.Text);
        var book = Own.Load([RuleSource.File(Write("top.yaml", $"ruleSet: own/top\n{Header}extends: [{reference}]\n"))]);
        Assert.That(book.Rules.Select(rule => rule.Id), Is.EqualTo(new[] { "OWN-VIA-001" }));
        Assert.That(book.Sets.Select(set => set.Name), Is.EqualTo(new[] { "own/rules", "own/top" }));
    }

    [Test]
    public void Extends_shipped_rule_sets_by_name_and_sets_what_they_let_be_set()
    {
        var book = Own.Load($$"""
            ruleSet: own/top
            {{Header}}
            extends: [msc/viability, msc]
            severity: { MSC-VIA-002: info, MSC-VIA-003: off }
            parameters: { releaseViability: 60 % }
            """);
        var ids = book.Rules.Select(rule => rule.Id).ToList();
        Assert.That(ids, Is.Unique.And.Ordered.And.Contains("MSC-DOSE-001").And.None.EqualTo("MSC-VIA-003"));
        Assert.That(book.Rules.Single(rule => rule.Id == "MSC-VIA-002").Severity, Is.EqualTo(FindingSeverity.Info));
        Assert.That(Answers.Of(book, "MSC-VIA-002", "products: [ { viability: { minimum: 60 % } } ]"), Is.EqualTo("Passed"));
        Assert.That(Answers.Of(book, "MSC-VIA-002", "products: [ { viability: { minimum: 59 % } } ]"), Is.EqualTo("Failed"));
    }

    [Test]
    public void Tells_the_rules_of_its_own_from_those_that_it_extends_and_turns_off()
    {
        var book = Own.Load(
            Own.With(("version: 1.0.0", "version: 1.0.0\nextends: [msc/viability]\nseverity: { MSC-VIA-006: off, MSC-VIA-003: off }")));
        Assert.That(book.OwnRules.Select(rule => rule.Id), Is.EqualTo(new[] { "OWN-VIA-001" }));
        Assert.That(book.Off.Select(rule => rule.Id), Is.EqualTo(new[] { "MSC-VIA-003", "MSC-VIA-006" }));
        Assert.That(book.Rules.Select(rule => rule.Id), Does.Contain("MSC-VIA-002").And.None.AnyOf("MSC-VIA-003", "MSC-VIA-006"));
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void Has_the_hash_of_its_text_with_plain_line_ends(string lineEnd)
    {
        var text = Own.Text.ReplaceLineEndings("\n");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        Assert.That(Own.Load(text.Replace("\n", lineEnd)).Sets.Single().Hash, Is.EqualTo(hash));
    }

    [TestCase("parameters: { releaseViability: 40 % }", "RULE-018 5:33")]
    [TestCase("parameters: { releaseViability: [60 %, 70 %] }", "RULE-006 5:33")]
    [TestCase("parameters: { highestDose: 300 million cells }", "RULE-018 5:28")]
    [TestCase("parameters: { highestDose: 5e6 cells }", "RULE-018 5:28")]
    [TestCase("parameters: { highestDose: low }", "RULE-022 5:28")]
    [TestCase("severity: { MSC-DOSE-010: fatal }", "RULE-011 5:27")]
    [TestCase("severity: { MSC-DOSE-0100: off }", "RULE-039 5:13")]
    public void Refuses_what_cannot_be_set(string setting, string expected)
    {
        var yaml = $"ruleSet: own/top\n{Header}extends: [msc]\n{setting}\n";
        var problems = Own.Refuse(RuleSource.Text(Own.Name, yaml));
        Assert.That(Own.Places(problems), Is.EqualTo(expected));
        Assert.That(problems[0].Source.Name, Is.EqualTo(Own.Name));
    }

    [Test]
    public void Refuses_half_a_character_in_a_text_at_hand() =>
        Assert.That(Own.Places(Own.Refuse(RuleSource.Text(Own.Name, $"a: {(char)0xD800}"))), Is.EqualTo("DOC-006 1:4"));

    [Test]
    public void Names_the_circle_in_which_files_extend_each_other()
    {
        Write("b.yaml", $"ruleSet: own/b\n{Header}extends: [c.yaml]\n");
        Write("c.yaml", $"ruleSet: own/c\n{Header}extends: [a.yaml]\n");
        var problems = Own.Refuse(RuleSource.File(Write("a.yaml", $"ruleSet: own/a\n{Header}extends: [b.yaml]\n")));
        Assert.That(Own.Places(problems), Is.EqualTo("RULE-037 1:1"));
        Assert.That(problems[0].Problem.Span.ToString(), Is.EqualTo("1:1-1:8"));
        Assert.That(problems[0].Problem.Message.English.Replace(folder + "/", ""), Does.Contain("a.yaml → b.yaml → c.yaml → a.yaml"));
    }

    [TestCase("../other.yaml", "RULE-038")]
    [TestCase("sub/../other.yaml", "RULE-038")]
    [TestCase("/etc/hosts.yaml", "RULE-038")]
    [TestCase("C:\\rules\\other.yaml", "RULE-038")]
    [TestCase("\\\\host\\share\\other.yaml", "RULE-038")]
    [TestCase("https://example.org/other.yaml", "RULE-038")]
    [TestCase("sub//other.yaml", "RULE-038")]
    [TestCase("//host/share/other.yaml", "RULE-038")]
    [TestCase("..\\other.yaml", "RULE-038")]
    [TestCase("sub\\..\\..\\other.yaml", "RULE-038")]
    [TestCase(".. /other.yaml", "RULE-038", Description = "Windows drops the space.")]
    [TestCase(".../other.yaml", "RULE-038", Description = "Windows drops the dots.")]
    [TestCase("./.. ./other.yaml", "RULE-038")]
    [TestCase("file:///etc/other.yaml", "RULE-038")]
    [TestCase("../other", "RULE-038")]
    [TestCase("/etc/hosts", "RULE-038")]
    [TestCase("sub\\other", "RULE-038")]
    [TestCase("host:other", "RULE-038")]
    [TestCase("%2e%2e/other.yaml", "RULE-036", Description = "Nothing is decoded: it is a name like any other.")]
    [TestCase("..%2fother.yaml", "RULE-036")]
    [TestCase("sub/%2E%2E/%2E%2E/other.yaml", "RULE-036")]
    [TestCase("~/other.yaml", "RULE-036")]
    [TestCase("$HOME/other.yaml", "RULE-036")]
    [TestCase("\u2024\u2024/other.yaml", "RULE-036", Description = "One dot leaders are no dots.")]
    [TestCase("\uFF0E\uFF0E/other.yaml", "RULE-036", Description = "Nor are full-width ones.")]
    [TestCase("..\u2215other.yaml", "RULE-036", Description = "A division slash is no slash.")]
    [TestCase("other.yaml/other.yaml", "RULE-036")]
    [TestCase("./missing.yaml", "RULE-036")]
    [TestCase(".", "RULE-036")]
    [TestCase("sub.yaml", "RULE-036")]
    [TestCase("trials/ciss", "RULE-036")]
    public void Reads_nothing_outside_the_folder_and_misses_nothing_silently(string reference, string id)
    {
        Write("other.yaml", Own.Text);
        Directory.CreateDirectory(Path.Combine(folder, "sub.yaml"));
        var problems = Own.Refuse(RuleSource.File(Write("a.yaml", $"ruleSet: own/a\n{Header}extends: ['{reference}']\n")));
        Assert.That(Own.Places(problems), Is.EqualTo($"{id} 4:11"));
    }

    [Test]
    public void Follows_no_symbolic_links()
    {
        Write("outside/other.yaml", Own.Text);
        Directory.CreateDirectory(Path.Combine(folder, "rules"));
        File.CreateSymbolicLink(Path.Combine(folder, "rules/file.yaml"), Path.Combine(folder, "outside/other.yaml"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "rules/linked"), Path.Combine(folder, "outside"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "rules/loop"), Path.Combine(folder, "rules"));
        var top = Write("rules/top.yaml", $"ruleSet: own/top\n{Header}extends: [file.yaml, linked/other.yaml]\n");

        Assert.That(Own.Places(Own.Refuse(RuleSource.File(top))), Is.EqualTo("RULE-036 4:11,RULE-036 4:22"));
        Assert.That(Own.Places(Own.Refuse(RuleSource.File(Path.Combine(folder, "rules/file.yaml")))), Is.EqualTo("RULE-036 0:0"));
        Assert.That(RuleSource.Directory(Path.Combine(folder, "rules")).Select(source => source.Name), Is.EqualTo(new[] { "top.yaml" }));
    }

    [Test]
    public void Loads_a_folder_with_all_below_it()
    {
        Write("a.yaml", Own.Text);
        Write("deep/er/b.yaml", Own.Text.Replace("own/rules", "own/more").Replace("VIA-001", "VIA-002").Replace("floor", "base")
            .Replace("report", "second"));
        Write("notes.txt", "no rules");
        Assert.That(
            Own.Load(RuleSource.Directory(folder)).Rules.Select(rule => rule.Id), Is.EqualTo(new[] { "OWN-VIA-001", "OWN-VIA-002" }));
    }

    [Test]
    public void Reports_what_is_not_there()
    {
        string missing = Path.Combine(folder, "missing.yaml"), none = Path.Combine(folder, "none");
        Assert.That(Message(RuleSource.File(missing)), Does.Contain($"no rule set '{missing}'"));
        Assert.That(Message([.. RuleSource.Directory(none)]), Does.Contain($"no rule set '{none}"));
        Assert.That(Message([.. RuleSource.Directory(folder)]), Does.Contain($"no rule set '{folder}"));
        Assert.That(Own.Refuse(RuleSource.File(missing)).Single().Source.Content, Is.Empty);
        Assert.That(Message(RuleSource.Shipped("msc/viabilty")), Does.Contain("did you mean 'msc/viability'?"));
        Assert.That(() => RuleBook.Shipped("msc", "mcs"), Throws.ArgumentException.With.Message.Contains("did you mean 'msc'?"));
    }

    static string Message(params RuleSource[] sources) => Own.Refuse(sources).Single().Problem.Message.English;

    string Write(string path, string yaml)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, yaml);
        return file;
    }
}
