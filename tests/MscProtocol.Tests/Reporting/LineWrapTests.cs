using CsCheck;
using MscProtocol.Reporting;

namespace MscProtocol.Tests.Reporting;

sealed class LineWrapTests
{
    static readonly string[] Pieces = ["a", "bc", " ", "(", ")", "7", "细", "胞", "，", "（", "）", "e\u0301", "😀", "-"];

    static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat);

    [TestCase("", 8, "")]
    [TestCase("bone marrow", 11, "bone marrow")]
    [TestCase("bone marrow", 10, "bone|marrow")]
    [TestCase("bone marrow ", 11, "bone marrow")]
    [TestCase("one two  three", 7, "one two|three")]
    [TestCase("up to 24 months", 12, "up to|24 months")]
    [TestCase("sepcell-protocol", 7, "sepcell|-protoc|ol")]
    [TestCase("中心静脉", 4, "中心|静脉")]
    [TestCase("中心静脉", 5, "中心|静脉")]
    [TestCase("静脉，注射", 4, "静|脉，|注射", Description = "No line begins with a comma.")]
    [TestCase("注射（静脉）", 6, "注射|（静|脉）", Description = "No line ends with a bracket that opens.")]
    [TestCase("至 24 个月", 6, "至|24 个|月")]
    public void Lines_break_at_spaces_and_between_wide_characters(string text, int width, string expected) =>
        Assert.That(string.Join('|', LineWrap.Of(text, width)), Is.EqualTo(expected));

    [Test]
    public void No_line_is_too_wide_and_nothing_but_spaces_is_lost() =>
        Gen.Select(Text, Gen.Int[2, 30]).Sample((text, width) =>
        {
            var lines = LineWrap.Of(text, width);
            Assert.That(lines.Select(line => CharacterWidth.Of(line)), Is.All.LessThanOrEqualTo(width));
            Assert.That(string.Concat(lines).Replace(" ", ""), Is.EqualTo(text.Replace(" ", "")));
        });
}
