using MscProtocol.Knowledge;
using MscProtocol.Prose;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Facts;

/// <summary>Finds the title of a trial, and in it the condition that is treated.</summary>
static class TitleSearch
{
    const int ShortestTitle = 28;
    const int LongestTitle = 400;

    /// <summary>Sets both.</summary>
    public static void Read(Draft<Study> study, IReadOnlyList<Sentence> sentences, SignalWords words)
    {
        foreach (var sentence in sentences.Where(one => one.Rank == SentenceRank.Title))
        {
            if (sentence.IsAside || sentence.Text.Length is < ShortestTitle or > LongestTitle)
                continue;
            if (!words.AreIn("kinds", sentence.Text))
                continue;
            study.Set(Study.Fields.Title, sentence.Text.Trim(), sentence.Words(0, sentence.Text.Length));
            break;
        }

        foreach (var sentence in sentences.Where(one => one.Rank != SentenceRank.Body || one.Role is { Name: "inclusion" or "design" }))
        {
            if (!sentence.IsAside && TermText.Find<Indication>(sentence.Text) is [var first, ..])
                study.Set(Study.Fields.Indication, first.Term, sentence.Words(first.Start, first.Length));
        }
    }
}
