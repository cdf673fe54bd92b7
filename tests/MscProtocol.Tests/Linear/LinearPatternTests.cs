using MscProtocol.Rules;
using MscProtocol.Tests.Rules;

namespace MscProtocol.Tests.Linear;

/// <summary>The patterns that ship may backtrack, and take time in proportion to the text all the same.</summary>
[NonParallelizable]
[Category("Long")]
sealed class LinearPatternTests
{
    const int Length = 2_000;

    static IReadOnlyList<string> Shipped => PatternTests.Shipped;

    [TestCaseSource(nameof(Shipped))]
    public void Of_a_text_that_begins_and_goes_on_in_any_way(string pattern)
    {
        var shipped = new Pattern(pattern, isShipped: true);
        Growth.IsLinear(Length, Texts, texts => Array.ForEach(texts, text => shipped.IsMatch(text)), pattern);
    }

    static string[] Texts(int length) =>
        [.. from piece in PatternTests.Pieces from other in PatternTests.Pieces select $"{piece}{Repeated(other, length)}!"];

    static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
