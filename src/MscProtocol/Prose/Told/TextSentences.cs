using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>The sentences of a running text, as far as they speak of this trial.</summary>
static class TextSentences
{
    const string Ends = ";；。！？!?\n";

    // What goes on for longer is cut, so that no pattern sees more.
    const int Longest = 800;

    /// <summary>Returns the sentences and clauses without those in which one of the words stands.</summary>
    public static IEnumerable<ProseText> Without(string text, params WordSet[] words)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            var sentence = new ProseText(text[start..end]);
            if (!Array.Exists(words, some => some.Find(sentence.Folded, 0, sentence.Folded.Length) is not null))
                yield return sentence;
            start = end;
        }
    }

    // The stop of "0.05", "e.g." and "O'Brien et al.," ends nothing.
    static int EndOf(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var isStop = text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));
            if (isStop || Ends.Contains(text[i]) || i - start == Longest)
                return i + 1;
        }

        return text.Length;
    }
}
