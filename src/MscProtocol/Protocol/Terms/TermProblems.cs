using MscProtocol.Wording;

namespace MscProtocol.Protocol;

/// <summary>The wording about words that are not in a controlled list.</summary>
static class TermProblems
{
    public static LocalizedText Unknown(string text, string? nearest, IEnumerable<string> names)
    {
        var shown = Excerpt.Of(text);
        if (nearest is not null)
            return new($"'{shown}' is not a known term; did you mean '{nearest}'?", $"“{shown}”不是已知术语；是否应为“{nearest}”？");

        var listed = Excerpt.Of(names, ", ");
        return new($"'{shown}' is not a known term; expected one of: {listed}.", $"“{shown}”不是已知术语；应为下列之一：{listed}。");
    }
}
