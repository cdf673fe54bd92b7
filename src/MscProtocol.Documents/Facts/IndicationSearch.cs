using MscProtocol.Prose;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Facts;

/// <summary>Finds the condition that a trial treats: in its title, behind a label, or where participants are described.</summary>
static class IndicationSearch
{
    /// <summary>The field.</summary>
    public const string Path = "study.indication";

    /// <summary>Sets it to a listed term where the words hold one, else to the words; returns whether anything says it.</summary>
    /// <param name="study">Takes the condition.</param>
    /// <param name="sentences">The sentences of the document.</param>
    /// <param name="stated">What they state of the field, what counts most first.</param>
    public static bool Read(Draft<Study> study, IReadOnlyList<Sentence> sentences, IReadOnlyList<FoundFact> stated)
    {
        SetListed(study, sentences.Where(sentence => sentence.Rank == SentenceRank.Title));
        SetStated(study, stated.Where(fact => fact.Sentence.Rank == SentenceRank.Title || fact.Statement == 0));
        SetListed(study, sentences.Where(sentence =>
            sentence.Rank == SentenceRank.Synopsis || sentence.Role?.MayHold(Path) == true));
        SetStated(study, stated);
        return study.Has(Study.Fields.Indication);
    }

    static void SetListed(Draft<Study> study, IEnumerable<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (!sentence.IsAside && TermText.Find<Indication>(sentence.Text) is [var first, ..])
                study.Set(Study.Fields.Indication, first.Term, sentence.Words(first.Start, first.Length));
        }
    }

    static void SetStated(Draft<Study> study, IEnumerable<FoundFact> stated)
    {
        // Words that fill a place and say nothing are no value.
        foreach (var fact in stated)
        {
            if (fact.Values is [Term<Indication> term])
                study.Set(Study.Fields.Indication, TermText.Find<Indication>(term.Name) is [var first, ..] ? first.Term : term, fact.Place);
        }
    }
}
