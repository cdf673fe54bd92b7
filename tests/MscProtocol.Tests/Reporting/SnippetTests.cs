using MscProtocol.Reporting;

namespace MscProtocol.Tests.Reporting;

public class SnippetTests
{
    // In the line, « and » stand where the stretch begins and ends; a wide character takes two columns.
    [TestCase("minimum: «60 %»", "minimum: 60 %", "         ^~~~")]
    [TestCase("«m»inimum", "minimum", "^")]
    [TestCase("minimum:«»", "minimum:", "        ^", Description = "nothing, at the end of the line")]
    [TestCase("«»minimum", "minimum", "^", Description = "nothing, before a character")]
    [TestCase("\tdose: «3e6»", "    dose: 3e6", "          ^~~", Description = "a tab before")]
    [TestCase("«a\tb» c", "a    b c", "^~~~~~", Description = "a tab inside")]
    [TestCase("名称: «脐带»", "名称: 脐带", "      ^~~~", Description = "Chinese")]
    [TestCase("剂量：«３ｅ６» /kg", "剂量：３ｅ６ /kg", "      ^~~~~~", Description = "full width")]
    [TestCase("a😀: «x😀y»", "a😀: x😀y", "     ^~~~", Description = "emoji, two UTF-16 units and two columns each")]
    [TestCase("𝑛: «5»", "𝑛: 5", "   ^", Description = "two UTF-16 units and one column")]
    [TestCase("e\u0301: «5»", "e\u0301: 5", "   ^", Description = "a combining accent takes no column")]
    [TestCase("한국: «ﾊﾊ»", "한국: ﾊﾊ", "      ^~", Description = "Korean is wide, half-width katakana is not")]
    [TestCase("≥ ± µ: «x»", "≥ ± µ: x", "       ^", Description = "signs are narrow")]
    [TestCase("a\u001B[31m: «x»", "a<U+001B>[31m: x", "               ^", TestName = "{m}(an escape sequence)")]
    [TestCase("a\u202Eb: «x\u2066»", "a<U+202E>b: x<U+2066>", "            ^~~~~~~~~", Description = "marks that turn the direction")]
    public void The_caret_stands_under_the_stretch(string marked, string line, string marks)
    {
        var text = marked.Replace("«", "", StringComparison.Ordinal);
        var end = text.IndexOf('»', StringComparison.Ordinal);
        var start = marked.IndexOf('«', StringComparison.Ordinal);

        Assert.That(Of(text.Remove(end, 1), start, end), Is.EqualTo(new Snippet(line, marks)));
    }

    // Not a case of the table above: an attribute cannot hold half a character.
    [Test]
    public void Half_a_character_is_written_out() =>
        Assert.That(Of("a\uD800: x", 4, 5), Is.EqualTo(new Snippet("a<U+D800>: x", "           ^")));

    [Test]
    public void A_stretch_over_several_lines_is_marked_to_the_end_of_the_first()
    {
        var snippet = Snippet.Of(new("a.yaml", "arms: [ a,  \r\n  b ]\r\n"), new(new(1, 7), new(2, 6)));

        Assert.That(snippet, Is.EqualTo(new Snippet("arms: [ a,  ", "      ^~~~")));
    }

    [TestCase("", 1, 1, Description = "an empty text")]
    [TestCase("a\n\n", 3, 1, Description = "the line after the last")]
    [TestCase("a\n  \nb", 2, 1, Description = "a blank line")]
    [TestCase("a", 0, 0, Description = "nowhere")]
    public void Where_nothing_is_to_be_seen_there_is_no_snippet(string text, int line, int column) =>
        Assert.That(Snippet.Of(new("a.yaml", text), new(new(line, column), new(line, column))), Is.Null);

    [TestCase(0, 5)]
    [TestCase(1_000, 5)]
    [TestCase(1_000, 400)]
    [TestCase(1_995, 5)]
    [TestCase(2_000, 0)]
    public void A_long_line_is_cut_around_the_stretch(int start, int length)
    {
        var line = string.Concat(Enumerable.Range(0, 400).Select(i => $"{i:0000}|"));

        var snippet = Of(line, start, start + length)!;

        Assert.That(snippet.Line, Has.Length.LessThanOrEqualTo(122));
        Assert.That(snippet.Marks, Has.Length.LessThanOrEqualTo(122));
        var caret = snippet.Marks.IndexOf('^', StringComparison.Ordinal);
        var seen = Math.Min(length, snippet.Line.TrimEnd('…').Length - caret);
        Assert.That(snippet.Line.Substring(caret, seen), Is.EqualTo(line.Substring(start, seen)));
        Assert.That(snippet.Marks.Length - caret, Is.EqualTo(Math.Max(1, seen)));
    }

    [Test]
    public void A_long_line_of_wide_characters_is_cut_between_them()
    {
        var snippet = Of(new string('剂', 500), 300, 302)!;

        Assert.That(snippet, Is.EqualTo(new Snippet($"…{new string('剂', 60)}…", $"{new string(' ', 41)}^~~~")));
    }

    static Snippet? Of(string line, int start, int end) => Snippet.Of(new("a.yaml", line), new(new(1, start + 1), new(1, end + 1)));
}
