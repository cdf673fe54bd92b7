using MscProtocol.Wording;

namespace MscProtocol.Protocol;

/// <summary>The wording about words that are not in a controlled list.</summary>
static class TermProblems
{
    public static LocalizedText Unknown(string text, string? nearest, IEnumerable<string> names)
    {
        var shown = Excerpt.Of(text);
        if (nearest is not null)
            return LocalizedText.Of(words => words.Term.DidYouMean(shown, nearest));

        var listed = Excerpt.All(names).Listed();
        return LocalizedText.Of((words, language) => words.Term.Unknown(shown, listed.In(language)));
    }
}
