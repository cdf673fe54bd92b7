using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>What the words of one sentence say is done, and to whom.</summary>
/// <param name="tokens">The tokens of the text.</param>
/// <param name="start">The first of the sentence.</param>
/// <param name="end">The first behind it.</param>
sealed class SentenceWords(ProseTokens tokens, int start, int end)
{
    /// <summary>"Before the first cell infusion": how far the word of time may stand before what is given.</summary>
    const int LongestAnchor = 5;

    static readonly WordSet Conditions = new(WordLists.Beside("conditions"));
    static readonly WordSet Done = new(WordLists.Beside("done"));
    static readonly WordSet DrugAmounts = new(WordLists.Beside("drugAmounts"));
    static readonly WordSet Dependent = new(WordLists.Beside("dependent"));
    static readonly WordSet Visits = new(WordLists.Beside("visits"));
    static readonly WordSet Thens = new(WordLists.Beside("thens"));
    static readonly WordSet Aims = new(WordLists.Beside("aims"));
    static readonly WordSet Periods = new(WordLists.Beside("periods"));
    static readonly WordSet Courses = new(WordLists.Beside("courses"));
    static readonly WordSet Multiples = new(WordLists.Beside("multiples"));

    const int MostCycles = 20;

    /// <summary>"Each of these visits".</summary>
    const int WordsToVisit = 4;

    static readonly WordSet Compared = new(WordLists.Beside("compared"));

    /// <summary>
    /// Whether something is observed at a time, and nothing given. What is said nearest before it tells, "follow-up at 3 and 6 months";
    /// else what is said behind it, if that has no times of its own: "第 28 天评估".
    /// </summary>
    /// <param name="time">The time.</param>
    /// <param name="times">All times of the sentence.</param>
    public bool IsObserved(FoundTime time, List<FoundTime> times)
    {
        var isInterval = time.Kind == TimeMentionKind.Interval;
        if (isInterval && IsGiving(time.Last + 1))
            return false;

        var (isJoined, isObserved, isDone, i) = (false, false, false, time.First - 1);
        for (; i >= start && !isObserved && !IsGiving(i); i--)
        {
            isJoined |= tokens[i].Meaning == Meaning.Join && isInterval;
            isDone |= Done.Match(tokens.Text, tokens[i].Start) == tokens[i].End;
            isObserved = IsObserving(i);
        }

        isObserved |= isDone && i < start;
        if (isObserved && !isJoined)
            return true;
        for (i = time.Last + 1; i < end; i++)
        {
            if (IsGiving(i))
                return false;
            if (IsObserving(i))
                return !times.Exists(other => other.First > i);
        }

        return isObserved;
    }

    /// <summary>Whether the token says that something is given; "after the infusion" only says when.</summary>
    public bool IsGiving(int index) =>
        tokens[index].Meaning is Meaning.Dosing or Meaning.Repeated
            || (tokens[index].Meaning == Meaning.Given && !IsAnchor(index) && !IsAim(index));

    // "Early treatment of diabetic retinopathy study", "treatment of sepsis"
    bool IsAim(int given) => Aims.Match(tokens.Text, tokens[given].Start) is not null
        && tokens[given + 2].Meaning == Meaning.Other;

    // "following the injection", "before the first cell infusion"
    bool IsAnchor(int given)
    {
        var index = given - 1;
        while (index > start && given - index <= LongestAnchor
            && (tokens[index].Meaning is Meaning.Filler or Meaning.Article or Meaning.Ordinal or Meaning.Dash || IsCells(index)))
            index--;
        return tokens[index].Meaning is Meaning.After or Meaning.Before;
    }

    // "mortality at day 28", "follow-up"; "followed by 3 monthly doses", "following the injection", "cord blood" and "the 4th week of
    // follow-up" observe nobody.
    bool IsObserving(int index) =>
        (tokens[index].Meaning is Meaning.Observed or Meaning.Competing || tokens.Text.HasAt(tokens[index].Start, "follow"))
        && tokens[index].Meaning != Meaning.After && !tokens.Text.HasAt(tokens[index + 1].Start, "by ")
        && !tokens.Text.HasAt(tokens[index - 1].Start, "cord ") && !IsOfTime(index - 1);

    bool IsOfTime(int of) => tokens.Text.HasAt(tokens[of].Start, "of ") && tokens[of - 1].Unit is not null;

    /// <summary>Whether the token is a word for the cells.</summary>
    public bool IsCells(int index) => tokens[index].Meaning == Meaning.Counted
        && (tokens.Text.HasAt(tokens[index].Start, "cell") || tokens.Text.HasAt(tokens[index].Start, "msc"));

    /// <summary>
    /// Whether what is counted from <paramref name="first"/> to <paramref name="last"/> is of a drug, whose amount stands before it, and
    /// no word of the cells: "rituximab 375 mg/m2 weekly × 4 before cell therapy", "cisplatin 75 mg on day 1 followed by MSCs on day 2".
    /// </summary>
    public bool IsOfDrug(int first, int last)
    {
        var isDrug = false;
        for (var i = start; i < first; i++)
        {
            if (IsCells(i))
                return false;
            isDrug |= tokens[i].Meaning == Meaning.Number && DrugAmounts.Match(tokens.Text, tokens[i + 1].Start) == tokens[i + 1].End;
        }

        if (!isDrug)
            return false;
        for (var i = last + 1; i < end && tokens[i].Meaning is not (Meaning.Before or Meaning.After or Meaning.Stop); i++)
        {
            if (Thens.Match(tokens.Text, tokens[i].Start) is not null)
                return true;
            if (IsCells(i))
                return false;
        }

        return true;
    }

    /// <summary>Whether something is given within three tokens behind an ordinal: "the third infusion".</summary>
    public bool IsGivenNear(int ordinal) => Enumerable.Range(ordinal + 1, 3).Any(i => tokens[i].Meaning == Meaning.Given);

    /// <summary>"Cells on day 0 and placebo on day 180" says of two groups when each gets something.</summary>
    public bool IsCompared() => Any(i => Compared.Match(tokens.Text, tokens[i].Start) == tokens[i].End);

    /// <summary>"If not healed, a second injection" need not be; a text of so few words only names a dose level.</summary>
    public bool MayNotBe() => end - start < 6 || Any(i => Conditions.Match(tokens.Text, tokens[i].Start) == tokens[i].End);

    /// <summary>"Eligible for re-injection at 3 and 6 months".</summary>
    public bool IsDependent() => Any(i => Dependent.Match(tokens.Text, tokens[i].Start) == tokens[i].End);

    /// <summary>"On each of these visits one infusion is given": one is not all.</summary>
    public bool IsAtEach() => Any(i => tokens[i].Meaning == Meaning.Every
        && Enumerable.Range(i + 1, WordsToVisit).Any(IsVisit));

    /// <summary>Whether the token is a word for a visit.</summary>
    public bool IsVisit(int index) => Visits.Match(tokens.Text, tokens[index].Start) == tokens[index].End;

    /// <summary>"Single-dose combined with multiple-dose administration".</summary>
    public bool IsOfSeveral() => Any(i => Multiples.Match(tokens.Text, tokens[i].Start) == tokens[i].End
        && Enumerable.Range(i + 1, 2).Any(next => tokens[next].Meaning == Meaning.Given));

    /// <summary>Whether it says that something is done again.</summary>
    public bool IsRepeated(int before) =>
        Enumerable.Range(start, Math.Max(0, before - start)).Any(i => tokens[i].Meaning == Meaning.Repeated);

    /// <summary>"8 infusions, every 2 weeks in the first month of each quarter": not all of them are so far apart.</summary>
    public bool IsOfPeriods() => Any(i => tokens[i].Meaning == Meaning.Every && tokens.Text.HasAt(tokens[i - 1].Start, "of ")
        && Periods.Match(tokens.Text, tokens[i + 1].Start) == tokens[i + 1].End);

    /// <summary>Returns how many cycles are told: "repeated after 21 days for 3 cycles".</summary>
    public int? Cycles()
    {
        for (var i = start; i < end - 1; i++)
        {
            if (tokens[i] is { Meaning: Meaning.Number, Value: > 1 and <= MostCycles } number
                && number.Value == decimal.Truncate(number.Value)
                && Courses.Match(tokens.Text, tokens[i + 1].Start) == tokens[i + 1].End)
                return (int)number.Value;
        }

        return null;
    }

    /// <summary>"As a single dose or repeated after 48 h" leaves the choice.</summary>
    public bool IsChoice() => Any(i =>
        tokens[i].Meaning == Meaning.Repeated && tokens.Text.HasAt(tokens[i - 1].Start, "or "));

    /// <summary>Whether the token is of a script without gaps: "1週間に2回".</summary>
    public bool IsUnspaced(int index) => WordBounds.IsUnspaced(tokens.Text[tokens[index].Start]);

    bool Any(Func<int, bool> test) => Enumerable.Range(start, end - start).Any(test);
}
