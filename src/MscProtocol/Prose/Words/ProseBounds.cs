using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>Reads "at least", "up to", "no fewer than" and "or more" around a number.</summary>
static class ProseBounds
{
    const int Near = 6;

    /// <summary>Returns the bound that the token at <paramref name="index"/> names, or none.</summary>
    public static Bound Of(ProseTokens tokens, int index) => tokens[index].Meaning switch
    {
        Meaning.AtMost => tokens.Text[tokens[index].Start] == '<' ? Bound.Below : Bound.AtMost,
        Meaning.AtLeast => tokens.Text[tokens[index].Start] == '>' ? Bound.Above : Bound.AtLeast,
        Meaning.More => tokens[index - 1].Meaning == Meaning.Not ? Bound.AtMost : Bound.Above,
        Meaning.Less => tokens[index - 1].Meaning == Meaning.Not ? Bound.AtLeast : Bound.Below,
        _ => Bound.None,
    };

    /// <summary>
    /// Returns the bound before the number at <paramref name="first"/>: "viability of at least", "greater than or equal to".
    /// </summary>
    public static Bound Before(ProseTokens tokens, int first)
    {
        var orEqual = false;
        for (var i = first - 1; i >= first - Near; i--)
        {
            if (Of(tokens, i) is not Bound.None and var bound)
                return orEqual ? OrEqual(bound) : bound;

            // "Over 80 %" is a bound, "over 12 months" is not.
            if (tokens[i].Meaning == Meaning.Over && tokens.Text.HasAt(tokens[i].Start, "over"))
                return Bound.Above;

            var isEqual = IsEqual(tokens, i);
            orEqual |= isEqual;
            if (!(isEqual || IsPassedOver(tokens, i) || IsAfterComparison(tokens, i)))
                return tokens[i].Meaning is Meaning.Range or Meaning.Until && !orEqual ? Bound.AtMost : Bound.None;
        }

        return Bound.None;
    }

    /// <summary>Returns the bound after a number that ends before <paramref name="end"/>: "or more", "以内".</summary>
    public static Bound After(ProseTokens tokens, int end) => tokens[end].Meaning switch
    {
        Meaning.AtMostAfter => Bound.AtMost,
        Meaning.AtLeastAfter => Bound.AtLeast,
        Meaning.Join when tokens[end + 1].Meaning == Meaning.More => Bound.AtLeast,
        Meaning.Join when tokens[end + 1].Meaning == Meaning.Less => Bound.AtMost,
        _ => Bound.None,
    };

    static bool IsEqual(ProseTokens tokens, int index) =>
        tokens.Text.HasAt(tokens[index].Start, "equal")
            || (tokens[index].Meaning == Meaning.Range && tokens.Text.HasAt(tokens[index - 1].Start, "equal"));

    // "supérieure à"
    static bool IsAfterComparison(ProseTokens tokens, int index) =>
        tokens[index].Meaning == Meaning.Range && tokens[index - 1].Meaning is Meaning.More or Meaning.Less;

    static bool IsPassedOver(ProseTokens tokens, int index) =>
        tokens[index].Meaning is Meaning.Filler or Meaning.At or Meaning.Article or Meaning.Viability or Meaning.Passage
            or Meaning.PassageSign or Meaning.Numbered
        || (tokens[index].Meaning == Meaning.Join && IsEqual(tokens, index + 1));

    static Bound OrEqual(Bound bound) => bound switch { Bound.Above => Bound.AtLeast, Bound.Below => Bound.AtMost, _ => bound };
}
