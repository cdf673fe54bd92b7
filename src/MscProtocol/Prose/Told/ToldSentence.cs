using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>A sentence or clause of a running text, with what several things that are told are read from, read once.</summary>
sealed class ToldSentence(string original)
{
    const string Ends = ";；。！？!?\n";

    // What goes on for longer is cut, so that no pattern sees more.
    const int Longest = 800;

    bool? isAside;

    bool? isChosen;

    /// <summary>The sentence.</summary>
    public ProseText Text { get; } = new(original);

    /// <summary>Whether it speaks of something else than this trial as it is planned, or holds one thing against another.</summary>
    public bool IsAside => isAside ??= Has(ToldBook.Aside) && !IsChosen;

    /// <summary>Whether it says what was chosen for this trial, whatever it was taken from.</summary>
    public bool IsChosen => isChosen ??= Has(ToldBook.Chosen);

    /// <summary>The times that stand in it.</summary>
    public IReadOnlyList<TimeMention> Times => field ??= TimeText.Find(Text);

    /// <summary>The doses that stand in it.</summary>
    public IReadOnlyList<DoseMention> Doses => field ??= DoseText.Find(Text);

    /// <summary>Returns the sentences and clauses of a text.</summary>
    public static List<ToldSentence> Of(string text)
    {
        List<ToldSentence> sentences = [];
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            sentences.Add(new(text[start..end]));
            start = end;
        }

        return sentences;
    }

    /// <summary>Returns whether one of the words stands in it.</summary>
    public bool Has(WordSet words) => words.Find(Text.Folded, 0, Text.Folded.Length) is not null;

    /// <summary>Returns the words of a place in it.</summary>
    public string Words(int start, int length) => Text.Original.Substring(start, length);

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
