using CsCheck;

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

    [TestCase(0, "5:3")]
    [TestCase(1, "5:4")]
    [TestCase(3, "6:1")]
    [TestCase(4, "6:2")]
    public void Places_an_offset_of_a_part_as_in_the_whole(int offset, string expected) =>
        Assert.That(new SourceText("x", "ab\ncd", new SourcePosition(5, 3)).PositionAt(offset).ToString(), Is.EqualTo(expected));

    [Test]
    public void Places_an_offset_whatever_line_it_is_looked_for_near() =>
        Gen.Select(Gen.Char["a\n"].Array[0, 60], Gen.Int[0, 70], Gen.Int[-1, 70], Gen.Int[1, 3]).Sample((characters, offset, near, start) =>
        {
            var content = new string(characters);
            var before = content[..Math.Min(offset, content.Length)];
            var line = near;

            var place = new SourceText("x", content, new SourcePosition(start, 1)).PositionAt(offset, ref line);

            Assert.That(
                (place.Line, place.Column),
                Is.EqualTo((start + before.Count(character => character == '\n'), before.Length - before.LastIndexOf('\n'))));
            Assert.That(line, Is.EqualTo(place.Line));
        });

    [TestCase(4, "", 0)]
    [TestCase(5, "ab", 2)]
    [TestCase(6, "cd", 0)]
    [TestCase(7, "", 0)]
    public void Gives_the_lines_of_a_part_by_their_numbers_in_the_whole(int number, string line, int lead)
    {
        var part = new SourceText("x", "ab\ncd", new SourcePosition(5, 3));

        Assert.That((part.LineAt(number), part.LeadOf(number)), Is.EqualTo((line, lead)));
    }

    [Test]
    public void Needs_a_name_and_a_text()
    {
        Assert.That(() => new SourceText(null!, ""), Throws.ArgumentNullException);
        Assert.That(() => new SourceText("x", (string)null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Prints_a_problem_with_its_place()
    {
        var problem = Dump.Read("a: 1\nb: *x").Problems.Single();

        Assert.That(new SourceProblem(new("x.yaml", ""), problem).ToString(), Is.EqualTo($"x.yaml:2:4: {problem.Message.English}"));
    }

    [Test]
    public void Orders_places()
    {
        SourcePosition first = new(1, 9), again = new(1, 9), second = new(2, 1), third = new(2, 3);
        Assert.That(first < second && second < third && third > first && first <= second && third >= second, Is.True);
        Assert.That(first < again || first > again || second <= first || first >= second, Is.False);
        Assert.That(first <= again && first >= again, Is.True);
        Assert.That(default(SourceSpan).IsEmpty, Is.True);
        Assert.That(new SourceSpan(first, first).IsEmpty, Is.False);
    }
}
