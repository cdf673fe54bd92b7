using MscProtocol.Checking;
using MscProtocol.Tests.Rules;

namespace MscProtocol.Tests.Checking;

/// <summary>The examples that a rule carries, held against what it says of them.</summary>
sealed class RuleExampleTests
{
    const string Fails = "minimum: 60 %";
    const string Place = "at: products[0].viability.minimum";
    const string Minimum = "products[0].viability.minimum";

    [TestCase]
    [TestCase("minimum: 80 %", "minimum: 70 %")]
    [TestCase(Fails, "minimum: 69 %")]
    [TestCase("verdict: notStated",
        "verdict: notStated\n      - ignores: { products: [ { viability: { minimum: 60 % } } ] }\n        verdict: notApplicable")]
    [TestCase("- fails: { products: [ {", "- fails: { products: [ { name: B, viability: { minimum: 90 % } }, {", "[0].viability.minimum",
        "[1].viability.minimum",
        Description = "Only what is found must stand in the place; another product may pass.")]
    public void Are_right(params string[] changes)
    {
        var yaml = Own.With([.. changes.Chunk(2).Select(change => (change[0], change[1]))]);
        Assert.That(RuleExamples.Check(Own.Load(yaml)).Select(problem => problem.ToString()), Is.Empty);
    }

    [TestCase("minimum: 80 %", "minimum: 60 %", "22:9", "passed", "failed at " + Minimum, "通过", "未通过（" + Minimum + "）")]
    [TestCase("minimum: 80 %", "method: trypan blue", "22:9", "passed", "not stated at products[0]", "通过", "未说明（products[0]）")]
    [TestCase(Fails, "minimum: 90 %", "23:9", "failed at " + Minimum, "passed at products[0]", "未通过（" + Minimum + "）", "通过（products[0]）")]
    [TestCase(Place, "at: products[0].viability", "23:9", "failed at products[0].viability", "failed at " + Minimum,
        "未通过（products[0].viability）", "未通过（" + Minimum + "）")]
    [TestCase("verdict: notStated", "verdict: notApplicable", "25:9", "not applicable", "not stated at products[0]", "不适用",
        "未说明（products[0]）")]
    [TestCase("{ products: [ { name: A } ] }", "{ products: [ { name: A }, { source: UC } ] }", "25:9", "not stated",
        "not stated at products[0], not applicable at products[1]",
        "未说明", "未说明（products[0]）、不适用（products[1]）")]
    [TestCase("{ products: [ { name: A } ] }", "[ products ]", "25:18", "not stated",
        "no piece of a protocol; write a mapping such as { products: [ … ] }",
        "未说明", "不是方案片段；请写映射，如 { products: [ … ] }")]
    public void Are_wrong(string old, string changed, string place, string expected, string got, string expectedChinese, string gotChinese)
    {
        var problem = RuleExamples.Check(Own.Load(Own.With((old, changed)))).Single().Problem;
        Assert.That(problem.Span.Start.ToString(), Is.EqualTo(place));
        Assert.That(problem.Message.English, Is.EqualTo($"An example of OWN-VIA-001 should be {expected}, but is {got}."));
        Assert.That(problem.Message.Chinese, Is.EqualTo($"OWN-VIA-001 的示例应为{expectedChinese}，实际为{gotChinese}。"));
    }

    [Test]
    public void Are_wrong_where_they_cannot_be_read()
    {
        var problem = RuleExamples.Check(Own.Load(Own.With((Fails, "minimum: many")))).Single().Problem;
        Assert.That(problem.Span.Start.ToString(), Is.EqualTo("23:63"));
        Assert.That(
            problem.Message.English,
            Does.StartWith("An example of OWN-VIA-001 should be failed at " + Minimum
                + ", but is unreadable: A number was expected at \"many\"").And.EndsWith("\"80 %\"."));
        Assert.That(problem.Message.Chinese, Does.Contain("实际为无法读取：").And.Contain("many").And.Not.EndsWith("。。"));
    }

    [Test]
    public void Are_run_one_by_one()
    {
        var results = RuleExamples.Run(Own.Load(Own.With((Fails, "minimum: 90 %"))).Rules).ToList();
        Assert.That(
            results.Select(result => (result.Span.Start.Line, result.IsRight)), Is.EqualTo(new[] { (22, true), (23, false), (25, true) }));
        Assert.That(
            results.Select(result => result.Expected.English), Is.EqualTo(new[] { "passed", "failed at " + Minimum, "not stated" }));
        Assert.That(results.Select(result => (result.Rule.Id, result.Source.Name)), Is.All.EqualTo(("OWN-VIA-001", Own.Name)));
    }
}
