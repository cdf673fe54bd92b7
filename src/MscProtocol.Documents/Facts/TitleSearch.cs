using MscProtocol.Knowledge;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Facts;

/// <summary>Finds the title of a trial.</summary>
static class TitleSearch
{
    const int LongestTitle = 400;

    // Whatever the headings are, the title stands before this block.
    const int LongestFrontMatter = 60;

    // "Clinical trial protocol" and "Master protocol: version 3" name a document, not a trial.
    const int FewestWords = 7;
    const int FewestCharacters = 12;

    /// <summary>Sets it.</summary>
    public static void Read(Draft<Study> study, IReadOnlyList<Sentence> sentences, SignalWords words)
    {
        if ((Labelled(sentences, words) ?? Unlabelled(sentences, words)) is { } found)
        {
            var (sentence, start) = found;
            study.Set(Study.Fields.Title, sentence.Text[start..].Trim(), sentence.Words(start, sentence.Text.Length - start));
        }
    }

    // Behind its label, or below it.
    static (Sentence Sentence, int Start)? Labelled(IReadOnlyList<Sentence> sentences, SignalWords words)
    {
        foreach (var label in words.Words("labels"))
        {
            for (var i = 0; i < sentences.Count; i++)
            {
                if (!IsFront(sentences[i]) || AfterLabel(sentences[i].Text, label) is not { } start)
                    continue;
                if (IsWritten(sentences[i].Text[start..]))
                    return (sentences[i], start);
                if (start == sentences[i].Text.Length && i + 1 < sentences.Count && IsWritten(sentences[i + 1].Text))
                    return (sentences[i + 1], 0);
            }
        }

        return null;
    }

    static int? AfterLabel(string text, string label)
    {
        if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = text.AsSpan(label.Length);
        var start = text.Length - rest.TrimStart(" :|").Length;
        return rest.Trim().IsEmpty || rest[..(start - label.Length)].ContainsAny(":|") ? start : null;
    }

    static (Sentence Sentence, int Start)? Unlabelled(IReadOnlyList<Sentence> sentences, SignalWords words)
    {
        foreach (var sentence in sentences.Where(one => one.Rank == SentenceRank.Title && !one.IsAside))
        {
            if (IsWritten(sentence.Text) && IsTelling(sentence.Text)
                && words.AreIn("kinds", sentence.Text) && !words.AreIn("unless", sentence.Text))
            {
                return (sentence, 0);
            }
        }

        return null;
    }

    static bool IsFront(Sentence sentence) => sentence.Rank != SentenceRank.Body || sentence.Place.Number < LongestFrontMatter;

    // A template leaves its place open.
    static bool IsWritten(string text) => text.Length <= LongestTitle && !Fillers.SaysNothing(text) && !Fillers.HasGap(text);

    static bool IsTelling(string text) =>
        text.AsSpan().Count(' ') + 1 >= FewestWords || text.Count(WrittenWord.IsUnspaced) >= FewestCharacters;
}
