using MscProtocol.Notation;
using MscProtocol.Quantities;

namespace MscProtocol.Prose;

/// <summary>What the sentence around a number tells: which things are spoken of, whether in animals, and in which role.</summary>
sealed class DoseContext(FoldedText text)
{
    const int Reach = 240;

    /// <summary>How far a word of dosing may stand before a number that names nothing, and how far behind it.</summary>
    const int NearBefore = 80;

    const int NearAfter = 40;

    /// <summary>A text so short is taken to be about a dose and nothing else.</summary>
    const int ShortText = 60;

    static readonly WordPlaces.Words Cues = new(
        "dose", "doses", "dosage", "dosing", "infusion", "infusions", "infused", "injection", "injections", "injected", "inject",
        "administered", "administration", "transplantation", "implantation", "剂量", "투여", "iv", "infuse", "transplanted", "实验组");

    static readonly string[] History =
    [
        "et al", "previous study", "previous studies", "previous trial", "previously reported", "published data",
        "published studies", "has been reported", "have been reported", "was reported", "they used", "in the literature",
        "earlier study", "prior studies",
    ];

    static readonly WordPlaces.Words Cultures = new(
        "seeded", "seeding", "plated", "re-plated", "replated", "passaged", "cultured at", "cells were cultured", "cryopreserved at",
        "frozen at", "dispensed to", "harvested from", "cell yield", "yields", "yielded");

    static readonly WordPlaces.Words Elsewhere = new([.. CellVocabulary.Animals, .. History]);

    static readonly string[] Abbreviations = ["e.g", "i.e", "i.v", "approx", "al", "mln", "max", "no", "ca"];

    readonly WordPlaces cues = new(text, Cues);
    readonly WordPlaces elsewhere = new(text, Elsewhere);
    readonly WordPlaces cultures = new(text, Cultures);

    // What the last number found before it, so that no words are read twice.
    (int Position, int Word, WordClass Class) last;

    /// <summary>Returns where the sentence that holds <paramref name="position"/> starts, or so far back as is looked.</summary>
    public int SentenceStart(int position)
    {
        var least = Math.Max(0, position - Reach);
        for (var i = position - 1; i >= least; i--)
        {
            if (text[i] is '\n' or ';' or '。' or '；' || (text[i] == '.' && text[i + 1] == ' ' && !text.IsDigit(i - 1) && !IsAbbreviation(i)))
                return i + 1;
        }

        return least;
    }

    /// <summary>Returns where the sentence that holds <paramref name="position"/> ends, or so far on as is looked.</summary>
    public int SentenceEnd(int position)
    {
        var most = Math.Min(text.Length, position + Reach);
        for (var i = position; i < most; i++)
        {
            if (text[i] is '\n' or '。' || (text[i] == '.' && text[i + 1] == ' ' && !IsAbbreviation(i)))
                return i;
        }

        return most;
    }

    /// <summary>Returns the class of the nearest word before <paramref name="position"/> in its sentence that tells what is spoken of.</summary>
    public WordClass Before(int position)
    {
        var start = SentenceStart(position);
        if (position != last.Position)
        {
            var (word, found) = Nearest(start, position);
            last = (position, word, found);
        }

        return last.Word >= start ? last.Class : WordClass.None;
    }

    (int Word, WordClass Class) Nearest(int start, int position)
    {
        for (var end = position; end > start;)
        {
            if (end == last.Position)
                return (last.Word, last.Class);
            if (WordBounds.IsUnspaced(text[end - 1]))
            {
                end--;
                if (CellVocabulary.UnspacedAt(text, end) is { Class: not WordClass.People } unspaced)
                    return (end, unspaced.Class);
                continue;
            }

            var word = Math.Max(start, WordBounds.Start(text, end));
            if (word < end)
            {
                var found = CellVocabulary.Of(text.Span[word..end]);
                if (found is not (WordClass.None or WordClass.Break or WordClass.People) && text.IsLetter(word) && !IsSource(found, word))
                    return (word, found == WordClass.Cells && IsOtherBefore(word) ? WordClass.OtherCells : found);
            }

            end = word < end ? word : end - 1;
        }

        return (start, WordClass.None);
    }

    // "CD34+ cell dose"
    bool IsOtherBefore(int word)
    {
        var end = text.SkipSpaceBack(word);
        return end > 0 && CellVocabulary.Of(text.Span[WordBounds.Start(text, end)..end]) == WordClass.OtherCells;
    }

    // "MSCs isolated from SVF" are no SVF.
    bool IsSource(WordClass found, int word) => found == WordClass.OtherCells && text.HasAt(word - 5, "from ");

    /// <summary>Returns whether a number that names nothing is a dose of cells by what surrounds it.</summary>
    public bool SpeaksOfCells(int start, int end) => Before(start) switch
    {
        WordClass.Cells or WordClass.Stromal => true,
        WordClass.OtherCells or WordClass.NotCells => false,
        _ => text.Length <= ShortText || cues.HasAny(Math.Max(SentenceStart(start), start - NearBefore), start)
            || cues.HasAny(end, Math.Min(SentenceEnd(end), end + NearAfter)),
    };

    /// <summary>Returns whether the sentence tells of animals, of cultures or of what others did.</summary>
    public bool IsElsewhere(int start, int end)
    {
        var (first, after) = (SentenceStart(start), SentenceEnd(end));
        return elsewhere.HasAny(first, after) || cultures.HasAny(Math.Max(first, start - NearBefore), start);
    }

    /// <summary>Returns whether one of the words stands whole from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public bool Holds(int start, int end, string[] words)
    {
        if (start >= end)
            return false;
        var span = text.Span[start..end];
        foreach (var word in words)
        {
            for (var from = 0; span[from..].IndexOf(word, StringComparison.Ordinal) is >= 0 and var at; from += at + word.Length)
            {
                var (first, after) = (start + from + at, start + from + at + word.Length);
                if (WordBounds.IsUnspaced(word[0]) || (!char.IsLetter(text[first - 1]) && !char.IsLetter(text[after])))
                    return true;
            }
        }

        return false;
    }

    bool IsAbbreviation(int stop)
    {
        foreach (var word in Abbreviations)
        {
            var start = stop - word.Length;
            if (text.HasAt(start, word) && !text.IsLetter(start - 1))
                return true;
        }

        return false;
    }
}
