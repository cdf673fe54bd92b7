using System.Text.RegularExpressions;

namespace MscProtocol.Tests.Rules;

/// <summary>A rule set of one's own is written in one language; a reader of another gets that one.</summary>
sealed class OneLanguageTests
{
    [TestCase(", zh: (\"[^\"]*\"|[^ }]*)", "en", "Own rules", "Viability", "60 % is too low", "Dead cells")]
    [TestCase("en: (\"[^\"]*\"|[^,}]*), ", "zh", "自定规则", "活率", "60 % 过低", "死细胞")]
    public void Everybody_reads_it(string missing, string written, string set, string title, string message, string rationale)
    {
        var text = Regex.Replace(Own.Text, missing, "");
        Assert.That(text, Does.Not.Match(written == "en" ? @"\bzh:" : @"\ben:"));

        var rule = Own.Load(text).Rules.Single();
        var protocol = ProtocolDocument.Parse("mscProtocol: 1\nproducts: [ { name: A, viability: { minimum: 60 % } } ]\n");
        var finding = new ProtocolChecker(Own.Load(text)).Check(protocol).Findings.Single();
        Assert.Multiple(() =>
        {
            foreach (var language in Languages.All)
            {
                Assert.That(rule.RuleSet.Title.In(language), Is.EqualTo(set));
                Assert.That(finding.Title.In(language), Is.EqualTo(title));
                Assert.That(finding.Message.In(language), Is.EqualTo(message));
                Assert.That(finding.Rationale!.In(language), Is.EqualTo(rationale));
            }
        });
    }
}
