using System.Text.RegularExpressions;
using CsCheck;
using MscProtocol.Rules;

namespace MscProtocol.Tests.Rules;

sealed class PatternTests
{
    const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [TestCase("death|died|死亡", "death died 死亡", "death died 死亡")]
    [TestCase(@"\bstem\b|干细胞", "stem 干细胞", "干细胞")]
    [TestCase("[0-3x]|[一二]倍", "0 1 2 3 x 倍", "0 1 2 3 x")]
    [TestCase(@"ISO\D{0,6}(24651|22859)", "ISO", "")]
    [TestCase(@"a{2}bc*?d\.e", "d.e", "")]
    [TestCase("(osteo|adipo)gen|^(in vitro )?differentiation$", "gen differentiation", "")]
    [TestCase("[]x-]", "] x -", "] x -")]
    [TestCase("[a]", "a", "a")]
    [TestCase("[^]]stem", "stem", "")]
    [TestCase(@"[\]]stem", "stem", "")]
    [TestCase(@"(\))stem", "stem", "")]
    [TestCase("([)])stem", "stem", "")]
    public void Know_what_every_match_holds(string pattern, string all, string whole)
    {
        var needles = PatternNeedles.Of(pattern)!;
        Assert.That(string.Join(' ', needles.All), Is.EqualTo(all));
        Assert.That(string.Join(' ', needles.Whole), Is.EqualTo(whole));
    }

    [TestCase("")]
    [TestCase("a|")]
    [TestCase(@"\d|a")]
    [TestCase("a?")]
    [TestCase("(a)")]
    [TestCase("[^a]")]
    [TestCase(@"\u0061bc")]
    [TestCase("(?x)a b")]
    [TestCase("a(?i:b)")]
    [TestCase("[a-z-[aeiou]]b")]
    [TestCase("ab{|c}")]
    [TestCase("ab{")]
    [TestCase("ab{2")]
    [TestCase(@"ab\")]
    [TestCase("a[")]
    [TestCase("[a")]
    [TestCase("[a[b]c")]
    [TestCase("a(")]
    [TestCase("(a")]
    [TestCase("[ -`]", Description = "More characters than are worth looking for.")]
    [TestCase("ümlaut")]
    [TestCase("[aü]")]
    public void Leave_alone_what_they_cannot_tell(string pattern) => Assert.That(PatternNeedles.Of(pattern), Is.Null);

    [TestCase("skin", "s\u212Ain", true, Description = "The sign of the kelvin is a k.")]
    [TestCase("MASS", "maſs", false)]
    [TestCase("stem", "STEM", true)]
    [TestCase("stem", "system", true)]
    [TestCase(@"\bstem", "system", false)]
    [TestCase("倍", "两倍", true)]
    public void Match(string pattern, string text, bool isMatch)
    {
        Assert.That(new Regex(pattern, Options).IsMatch(text), Is.EqualTo(isMatch));
        Assert.That(new Pattern(pattern).IsMatch(text), Is.EqualTo(isMatch));
    }

    [Test]
    public void Match_as_the_regular_expression_alone_does() =>
        Gen.Select(Gen.String["abKsi倍|\\?*+{2,}[^-](.)$1dw "], Gen.String["abKkſıİs\u212AiI倍 12."].Array[1, 20]).Sample(
            (pattern, texts) =>
            {
                if (TryMake(pattern) is not { } regex)
                    return true;
                var own = new Pattern(pattern);
                return Array.TrueForAll(texts, text => own.IsMatch(text) == regex.IsMatch(text));
            },
            iter: 10_000);

    static Regex? TryMake(string pattern)
    {
        try
        {
            return new(pattern, Options);
        }
        catch (Exception e) when (e is RegexParseException or NotSupportedException)
        {
            return null;
        }
    }
}
