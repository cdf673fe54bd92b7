using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Reads which body weight a kilogram is of: "kg PBW", "kg of the recipient's body weight", "kgKG", "公斤体重".</summary>
static class BodyWeights
{
    static readonly WordTable<WeightKind> Words = new(
    [
        .. Of(WeightKind.Actual, "actualWeight"), .. Of(WeightKind.Predicted, "predictedWeight"), .. Of(WeightKind.Ideal, "idealWeight"),
        .. Of(WeightKind.Body, "bodyWeight"),
    ]);

    const int Longest = 24;

    static readonly string[] Owners = WordLists.Of("weightOwners");

    static readonly string[] Ends = WordLists.Of("weightEnds");

    static readonly string[] InUnit = ["bw", "kgkg", "kgpc", "体重kg", "體重kg"];

    /// <summary>
    /// Returns the weight behind a kilogram that ends before <paramref name="end"/>, and where its words end; null where none is named.
    /// </summary>
    public static (WeightKind Weight, int End)? Match(FoldedText text, int end)
    {
        var position = text.SkipSpace(end);
        if (text[position] == '(')
            position++;
        foreach (var owner in Owners)
        {
            if (text.HasAt(position, owner))
                position += owner.Length;
        }

        if (Words.Match(text, position) is not var (weight, after))
            return null;
        foreach (var rest in Ends)
        {
            if (text.HasAt(after, rest))
                return (weight, after + rest.Length);
        }

        return (weight, after);
    }

    /// <summary>Returns where the words for a weight start that end before <paramref name="end"/>, or null where none do.</summary>
    public static int? StartOf(FoldedText text, int end)
    {
        for (var start = end - 1; start >= 0 && start >= end - Longest; start--)
        {
            if (WordBounds.IsStart(text, start) && Words.Match(text, start) is { } word && word.End == end)
                return start;
        }

        return null;
    }

    /// <summary>Returns whether the unit itself says that it is of body weight.</summary>
    public static bool IsWithin(FoldedText text, int start, int end)
    {
        var unit = text.Span[start..end];
        foreach (var word in InUnit)
        {
            if (unit.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    static IEnumerable<(string Word, WeightKind Weight)> Of(WeightKind weight, string list) =>
        WordLists.Of(list).Select(word => (word, weight));
}
