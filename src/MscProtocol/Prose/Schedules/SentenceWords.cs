using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>What the words of one sentence say is done, and to whom.</summary>
/// <param name="tokens">The tokens of the text.</param>
/// <param name="start">The first of the sentence.</param>
/// <param name="end">The first behind it.</param>
sealed class SentenceWords(ProseTokens tokens, int start, int end)
{
    static readonly WordSet Conditions = new(WordLists.Beside("conditions"));
    static readonly WordSet Compared = new(WordLists.Beside("compared"));

    /// <summary>
    /// Whether something is observed at a time, and nothing given. What is said nearest before it tells, "follow-up at 3 and 6 months";
    /// else what is said behind it, if that has no times of its own: "第 28 天评估".
    /// </summary>
    /// <param name="time">The time.</param>
    /// <param name="times">All times of the sentence.</param>
    public bool IsObserved(FoundTime time, List<FoundTime> times)
    {
        for (var i = time.First - 1; i >= start; i--)
        {
            if (IsGiving(i) || (tokens[i].Meaning == Meaning.Join && time.Kind == TimeMentionKind.Interval))
                break;
            if (IsObserving(i))
                return true;
        }

        for (var i = time.Last + 1; i < end; i++)
        {
            if (IsGiving(i))
                return false;
            if (IsObserving(i))
                return !times.Exists(other => other.First > i);
        }

        return false;
    }

    /// <summary>Whether the token says that something is given.</summary>
    public bool IsGiving(int index) => tokens[index].Meaning is Meaning.Given or Meaning.Dosing or Meaning.Repeated;

    // "mortality at day 28", "follow-up"; "followed by 3 monthly doses" follows nobody.
    bool IsObserving(int index) =>
        (tokens[index].Meaning is Meaning.Observed or Meaning.Competing || tokens.Text.HasAt(tokens[index].Start, "follow"))
        && !tokens.Text.HasAt(tokens[index + 1].Start, "by ");

    /// <summary>Whether the token is a word for the cells.</summary>
    public bool IsCells(int index) => tokens[index].Meaning == Meaning.Counted
        && (tokens.Text.HasAt(tokens[index].Start, "cell") || tokens.Text.HasAt(tokens[index].Start, "msc"));

    /// <summary>Whether something is given within three tokens behind an ordinal: "the third infusion".</summary>
    public bool IsGivenNear(int ordinal) => Enumerable.Range(ordinal + 1, 3).Any(i => tokens[i].Meaning == Meaning.Given);

    /// <summary>"Cells on day 0 and placebo on day 180" says of two groups when each gets something.</summary>
    public bool IsCompared() => Any(i => Compared.Match(tokens.Text, tokens[i].Start) == tokens[i].End);

    /// <summary>"If not healed, a second injection" need not be; a text of so few words only names a dose level.</summary>
    public bool MayNotBe() => end - start < 6 || Any(i => Conditions.Match(tokens.Text, tokens[i].Start) == tokens[i].End);

    /// <summary>"As a single dose or repeated after 48 h" leaves the choice.</summary>
    public bool IsChoice() => Any(i =>
        tokens[i].Meaning == Meaning.Repeated && tokens.Text.HasAt(tokens[i - 1].Start, "or "));

    /// <summary>Whether the token is of a script without gaps: "1週間に2回".</summary>
    public bool IsUnspaced(int index) => WordBounds.IsUnspaced(tokens.Text[tokens[index].Start]);

    bool Any(Func<int, bool> test) => Enumerable.Range(start, end - start).Any(test);
}
