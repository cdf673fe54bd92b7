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

    const int LongestUnspaced = 5;

    const int LongestWord = 60;

    /// <summary>"CD34+ haematopoietic stem cell": the most words of a name of cells.</summary>
    const int MostOfName = 4;

    /// <summary>A text so short is taken to be about a dose and nothing else.</summary>
    const int ShortText = 60;

    static readonly WordPlaces.Words Cues = new(WordLists.Of("dosing"));

    static readonly WordPlaces.Words Cultures = new(WordLists.Of("cultures"));

    static readonly WordPlaces.Words Elsewhere = new([.. WordLists.Of("animals"), .. WordLists.Of("history")]);

    static readonly WordPlaces.Words Several = new(WordLists.Of("several"));

    static readonly WordSet CulturesBehind = WordSet.Of("culturesBehind");

    static readonly WordSet Counters = WordSet.Of("counters");

    static readonly string[] Abbreviations = WordLists.Of("abbreviations");

    readonly WordPlaces cues = new(text, Cues);
    readonly WordPlaces elsewhere = new(text, Elsewhere);
    readonly WordPlaces cultures = new(text, Cultures);
    readonly WordPlaces several = new(text, Several);

    // What the last number found before it, so that no words are read twice.
    (int Position, int Word, WordClass Class) last;

    /// <summary>Returns where the sentence that holds <paramref name="position"/> starts, or so far back as is looked.</summary>
    public int SentenceStart(int position)
    {
        var least = Math.Max(0, position - Reach);
        for (var i = position - 1; i >= least; i--)
        {
            if (text[i] is '\n' or ';' or '。' or '；'
                || (text[i] == '.' && text[i + 1] == ' ' && !text.IsDigit(i - 1) && !IsAbbreviation(i)))
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

    /// <summary>
    /// Returns the class of the nearest word before <paramref name="position"/> in its sentence that tells what is spoken of.
    /// </summary>
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
                    return (end, WholeUnspaced(end, unspaced.End) ?? unspaced.Class);
                continue;
            }

            var word = WordBounds.Start(text, end, start);
            if (word < end)
            {
                var found = CellVocabulary.Of(text.Span[word..end]);
                if (found is not (WordClass.None or WordClass.Break or WordClass.People or WordClass.Time) && text.IsLetter(word)
                    && !IsSource(found, word))
                    return (word, found is WordClass.Cells or WordClass.Stromal && IsOtherBefore(word) ? WordClass.OtherCells : found);
            }

            end = word < end ? word : end - 1;
        }

        return (start, WordClass.None);
    }

    // The "細胞" of "自然殺手細胞".
    WordClass? WholeUnspaced(int start, int end)
    {
        for (var first = start - LongestUnspaced; first < start; first++)
        {
            if (CellVocabulary.UnspacedAt(text, first) is { } whole && whole.End >= end)
                return whole.Class;
        }

        return null;
    }

    // "CD34+ cell dose", "CD34+ stem cell transplants"
    bool IsOtherBefore(int word)
    {
        var end = text.SkipSpaceBack(word);
        for (var words = 0; words < MostOfName && end > 0; words++)
        {
            var start = WordBounds.Start(text, end, Math.Max(0, end - LongestWord));
            if (start == end)
                return false;
            var found = CellVocabulary.Of(text.Span[start..end]);
            if (found is not (WordClass.Stromal or WordClass.Cells))
                return found == WordClass.OtherCells;
            end = text.SkipSpaceBack(start);
        }

        return false;
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

    /// <summary>Returns whether a word of dosing stands from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public bool SpeaksOfDosing(int start, int end) => cues.HasAny(start, end);

    /// <summary>Returns whether the sentence tells of several administrations.</summary>
    public bool TellsOfSeveral(int start, int end) => several.HasAny(SentenceStart(start), SentenceEnd(end));

    /// <summary>Returns whether the sentence tells of animals, of cultures or of what others did.</summary>
    public bool IsElsewhere(int start, int end)
    {
        var (first, after) = (SentenceStart(start), SentenceEnd(end));
        var behind = text.SkipSpace(Counters.Match(text, text.SkipSpace(end)) ?? end);
        return elsewhere.HasAny(first, after) || cultures.HasAny(Math.Max(first, start - NearBefore), start)
            || CulturesBehind.Match(text, behind) is not null;
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
