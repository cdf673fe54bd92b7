
namespace MscProtocol.Tests.Linear;

/// <summary>The measure tells what is linear from what is not.</summary>
[NonParallelizable]
sealed class GrowthTests
{
    [Test]
    public void What_looks_once_at_every_character_is_linear() => Growth.IsLinear(100_000, Text, text => Count(text, from: 0));

    [Test]
    public void What_takes_the_same_time_for_all_is_linear() => Growth.IsLinear(100_000, Text, text => Count(text[..10], from: 0));

    [Test]
    public void What_sorts_is_linear_enough() =>
        Growth.IsLinear(
            20_000, size => Enumerable.Range(0, size).Select(i => i * 7919L % size).ToArray(), numbers => Array.Sort([.. numbers]));

    [Test]
    public void What_looks_at_the_rest_for_every_tenth_character_is_not() =>
        Assert.That(Growth.Ratio(4_000, Text, LookAhead, enough: TimeSpan.FromMilliseconds(20)), Is.GreaterThan(Growth.Ceiling));

    static string Text(int size) => new('a', size);

    static void LookAhead(string text)
    {
        for (var start = 0; start < text.Length; start += 10)
            Count(text, start);
    }

    static void Count(string text, int from)
    {
        var letters = 0;
        for (var i = from; i < text.Length; i++)
            letters += char.IsLetter(text[i]) ? 1 : 0;
        if (letters != text.Length - from)
            throw new InvalidOperationException();
    }
}
