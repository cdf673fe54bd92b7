using MscProtocol.Documents;

namespace MscProtocol.Tests.Documents;

sealed class SourceTextTests
{
    [TestCase("", new[] { "" })]
    [TestCase("a", new[] { "a" })]
    [TestCase("a\n", new[] { "a", "" })]
    [TestCase("a\r\nb\nc\rd", new[] { "a", "b", "c", "d" })]
    [TestCase("\n\r\r\n\nx", new[] { "", "", "", "", "x" })]
    [TestCase("a\u0085b\u2028c\nd", new[] { "a\u0085b\u2028c", "d" })]
    public void Gives_each_line_without_its_break(string content, string[] lines)
    {
        var text = new SourceText("x", content);
        Assert.That(Enumerable.Range(1, lines.Length).Select(text.LineAt), Is.EqualTo(lines));
        Assert.That(new[] { text.LineAt(lines.Length + 1), text.LineAt(0), text.LineAt(-1) }, Is.All.Empty);
    }

    [TestCase(0, "1:1")]
    [TestCase(1, "1:2")]
    [TestCase(2, "1:3")]
    [TestCase(3, "2:1")]
    [TestCase(4, "3:1")]
    [TestCase(6, "3:3")]
    [TestCase(7, "4:1")]
    [TestCase(8, "4:2")]
    [TestCase(99, "4:2")]
    [TestCase(-1, "1:1")]
    public void Places_an_offset(int offset, string expected) =>
        Assert.That(new SourceText("x", "a\r\n\n\U0001F600\rb").PositionAt(offset).ToString(), Is.EqualTo(expected));

    [Test]
    public void Prints_a_problem_with_its_place()
    {
        var problem = Dump.Read("a: 1\nb: *x").Problems.Single();

        Assert.That(new SourceProblem(new("x.yaml", ""), problem).ToString(), Is.EqualTo($"x.yaml:2:4: {problem.Message.English}"));
    }

    [Test]
    public void Orders_places()
    {
        SourcePosition first = new(1, 9), second = new(2, 1), third = new(2, 3);
        Assert.That(first < second && second < third && third > first && first <= second && third >= second, Is.True);
        Assert.That(default(SourceSpan).IsEmpty, Is.True);
        Assert.That(new SourceSpan(first, first).IsEmpty, Is.False);
    }
}
