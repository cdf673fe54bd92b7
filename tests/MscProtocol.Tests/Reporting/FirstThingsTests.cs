using MscProtocol.Tests.Rules;

namespace MscProtocol.Tests.Reporting;

/// <summary>What people are told first, what is shown of several files, and what else will be asked.</summary>
sealed class FirstThingsTests
{
    const string Draft = """
        mscProtocol: 1
        arms:
          - name: High
            dose: 5e6 cells/kg
            infusions: 4
        products:
          - name: UC-MSC
            passage: many
        """;

    static readonly Report Checked = Check("draft.yaml", Draft);

    [TestCase("text")]
    [TestCase("html")]
    [TestCase("markdown")]
    public void Errors_come_before_warnings_and_these_before_notes(string form)
    {
        var text = Written.As(form, [Checked]);
        var places = new[] { "READ-004", "OUR-VIA-001", "OUR-DOSE-001", "OUR-DOSE-002" }
            .Select(id => text.IndexOf(form == "html" ? $"<code>{id}</code>" : id, StringComparison.Ordinal)).ToList();
        Assert.That(places, Has.All.GreaterThan(0));
        Assert.That(places, Is.Ordered);
    }

    [TestCase("json", "\"waitsFor\": [\n            \"arms[0].infusions\"")]
    [TestCase("text", "  arms[0].infusions: OUR-DOSE-002\n")]
    [TestCase("html", "<code>arms[0].<wbr />infusions</code> OUR-DOSE-002")]
    [TestCase("markdown", "OUR-DOSE-002")]
    [TestCase("csv", "notStated,\"OUR-DOSE-002\"")]
    [TestCase("github", "arms[0].infusions: OUR-DOSE-002")]
    [TestCase("junit", "arms[0].infusions")]
    [TestCase("sarif", "arms[0].infusions: OUR-DOSE-002")]
    public void What_rules_wait_for_stands_in_every_form(string form, string expected)
    {
        var waiting = Check("draft.yaml", Draft.Replace("    infusions: 4\n", "", StringComparison.Ordinal));
        Assert.That(Written.As(form, [waiting]), Does.Contain(expected));
    }

    [Test]
    public void Several_files_take_a_line_a_finding_unless_all_is_asked_for()
    {
        var other = Check("other.yaml", Draft);
        Assert.That(Written.As("text", [Checked, other]), Does.Contain("draft.yaml:7:5: error OUR-VIA-001: Product")
            .And.Not.Contain("fix:").And.Contain("--details"));
        Assert.That(Written.As("text", [Checked, other], new() { Details = true }), Does.Contain("fix:").And.Not.Contain("--details"));
        Assert.That(Written.As("text", [Checked], new() { Details = false }), Does.Not.Contain("fix:"));
    }

    [TestCase(FindingSeverity.Info, "READ-004 OUR-VIA-001 OUR-DOSE-001 OUR-DOSE-002")]
    [TestCase(FindingSeverity.Warning, "READ-004 OUR-VIA-001 OUR-DOSE-001")]
    [TestCase(FindingSeverity.Error, "READ-004 OUR-VIA-001")]
    public void Only_what_weighs_enough_is_shown(FindingSeverity least, string ids)
    {
        var shown = Checked.Only(least);
        Assert.That(shown.Findings.Select(finding => finding.RuleId), Is.EquivalentTo(ids.Split(' ')));
        Assert.That(shown.Verdicts, Is.EqualTo(Checked.Verdicts));
    }

    static Report Check(string name, string text) => new ProtocolChecker(Own.Load(Samples.Rules)).CheckText(text, name);
}
