using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>Finds among the counts of a sentence those that say how often something is given in all.</summary>
sealed class ScheduleTotals(ProseTokens tokens, SentenceWords words, int start, int end)
{
    static readonly WordSet CourseWords = new(WordLists.Beside("courses"));
    static readonly WordSet ThenWords = new(WordLists.Beside("thens"));
    static readonly WordSet Further = new(WordLists.Beside("furtherOnes"));
    static readonly WordSet Initial = new(WordLists.Beside("initialOnes"));
    static readonly WordSet Boosters = new(WordLists.Beside("boosters"));

    /// <summary>"3 cycles of 4 weekly infusions": the most words between the two counts.</summary>
    const int MostBetween = 2;

    /// <summary>"Followed by subarachnoid administration".</summary>
    const int MostToGiven = 5;

    const int MostVisits = 60;

    /// <summary>Returns the counts that are no part of one treatment, no bound from below and no course of several.</summary>
    public List<FoundCount> Of(List<FoundCount> counts)
    {
        if (counts is [var courses, var each, ..] && IsTimes(courses, each))
            return [each with { Value = courses.Value * each.Value, First = courses.First }];
        var totals = counts.FindAll(count => !IsPart(count, counts) && !IsLeast(count) && !(counts.Count > 1 && IsCourse(count)));
        if (totals.Exists(total => total.Value == 1) && (words.IsAtEach() || words.IsOfSeveral()))
            totals.RemoveAll(total => total.Value == 1 && !CountReader.IsSession(tokens, total.Last));
        if (totals is [{ Value: 1 }, { Value: > 1 } again] && tokens[again.Last].Meaning == Meaning.Times && words.IsRepeated(again.First))
            return [again];
        if (totals.FindIndex(total => total.Scope == CountScope.Whole) is >= 0 and var whole)
            return [totals[whole]];
        return Boosted(totals) is { } boosted ? [boosted] : Added(totals) is { } sum ? [sum] : totals;
    }

    /// <summary>Returns whether one more is given at a time of its own.</summary>
    public bool AreBoosted(List<FoundCount> counts) => Boosted(counts) is not null;

    FoundCount? Boosted(List<FoundCount> totals) =>
        totals is [{ Value: > 1, IsCap: false } total] && HasBooster(total) ? total with { Value = total.Value + 1 } : null;

    // "Two infusions followed by four injections every three months", "an initial infusion followed by three further infusions"
    FoundCount? Added(List<FoundCount> totals)
    {
        if (words.IsCompared() || words.MayNotBe() || totals.Exists(total => total.IsCap || total.Low is not null))
            return null;
        if (totals is [var first, var second] && Thens(first.Last + 1, second.First))
            return second with { Value = first.Value + second.Value, First = first.First };
        return totals is [{ Value: > 1 } only] && Thens(start, only.First) && IsFurther(only) && FirstGiven(only.First) is { } given
            ? only with { Value = only.Value + 1, First = given } : null;
    }

    bool Thens(int from, int before) => Enumerable.Range(from, Math.Max(0, before - from))
        .Any(i => ThenWords.Match(tokens.Text, tokens[i].Start) is not null);

    bool IsFurther(FoundCount count) => Enumerable.Range(count.First + 1, count.Last - count.First)
        .Any(i => Further.Match(tokens.Text, tokens[i].Start) == tokens[i].End);

    int? FirstGiven(int before)
    {
        for (var i = start; i < before; i++)
        {
            if (Initial.Match(tokens.Text, tokens[i].Start) == tokens[i].End && words.IsGivenNear(i))
                return i;
        }

        return null;
    }

    // "two courses of three weekly infusions"
    bool IsTimes(FoundCount courses, FoundCount each) => courses.Value > 1 && each.Value > 1 && IsCourseWord(courses.Last)
        && tokens[each.Last].Meaning == Meaning.Given && !IsCourseWord(each.Last)
        && each.First - courses.Last - 1 is >= 1 and <= MostBetween
        && tokens[courses.Last + 1].Meaning == Meaning.Filler;

    bool IsCourseWord(int index) => CourseWords.Match(tokens.Text, tokens[index].Start) == tokens[index].End;

    // "1 course of 3 infusions"
    bool IsCourse(FoundCount count) => count.Value == 1 && IsCourseWord(count.Last);

    // "two weekly doses, then a booster"
    bool HasBooster(FoundCount total) => !words.MayNotBe() && Enumerable.Range(total.Last + 1, end - total.Last - 1)
        .Any(i => Boosters.Match(tokens.Text, tokens[i].Start) == tokens[i].End);

    // "who received at least one dose"
    bool IsLeast(FoundCount count) => tokens.Text.HasAt(tokens[count.First - 1].Start, "least");

    // "20-30 injections, single dose", "via 15 injections": the injections are parts of one treatment.
    bool IsPart(FoundCount count, List<FoundCount> counts) => IsPerInjection(count)
        || (tokens.Text.HasAt(tokens[count.Last].Start, "injection") && (IsVia(BeforeAbout(count.First)) || counts.Exists(IsOneTreatment)));

    bool IsOneTreatment(FoundCount count) => count.Value == 1
        && (tokens.Text.HasAt(tokens[count.Last].Start, "dose") || tokens.Text.HasAt(tokens[count.Last].Start, "treatment")
            || CountReader.IsSession(tokens, count.Last));

    // "0.5 ml/injection x 10 injections"
    bool IsPerInjection(FoundCount count) => tokens.Text.HasAt(tokens[count.Last + 1].Start, "injection")
        && Enumerable.Range(start, count.First - start).Any(i =>
            tokens.Text.HasAt(tokens[i].Start, "injection") && tokens[i - 1].Meaning is Meaning.Slash or Meaning.Every);

    // "Into ~11 injections"
    int BeforeAbout(int number) =>
        tokens[number - 1].Meaning is Meaning.Filler || tokens.Text[tokens[number - 1].Start] is '~' or '≈' ? number - 2 : number - 1;

    bool IsVia(int index) => tokens.Text.HasAt(tokens[index].Start, "via ") || tokens.Text.HasAt(tokens[index].Start, "as ")
        || tokens.Text.HasAt(tokens[index].Start, "through ") || (tokens.Text.HasAt(tokens[index].Start, "into ") && !TellsTimes());

    // "Divided into 4 injections" are needles, unless it is said when.
    bool TellsTimes() => Enumerable.Range(start, end - start)
        .Any(i => tokens[i].Meaning is Meaning.Frequency or Meaning.Apart || tokens[i].Unit is not null);

    /// <summary>
    /// Returns the greatest ordinal of something given: "the third infusion", "the first infusion at once and the second after a day";
    /// null where there is none.
    /// </summary>
    public FoundCount? Latest()
    {
        FoundCount? latest = null;
        var last = 0m;
        for (var i = start; i < end; i++)
        {
            if (tokens[i] is not { Meaning: Meaning.Ordinal, Value: >= 1 and <= 20 } ordinal)
                continue;
            if (!words.IsGivenNear(i) && !(ordinal.Value == last + 1
                && tokens[i + 1].Meaning is Meaning.AtMost or Meaning.At or Meaning.After or Meaning.Before or Meaning.Number))
                continue;
            last = ordinal.Value;
            if (last > 1 && last > (latest?.Value ?? 0))
                latest = new((int)last, false, i, i) { Scope = CountScope.Numbered };
        }

        return latest;
    }

    /// <summary>
    /// Returns two, where one administration is followed by another at a later time: "30 million MSC, followed by intrathecal
    /// administration of MSC 3 months later".
    /// </summary>
    public FoundCount? Followed(List<FoundTime> times)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (ThenWords.Match(tokens.Text, tokens[i].Start) is not null
                && IsGiven(start, i) && IsGiven(i + 1, Math.Min(end, i + MostToGiven))
                && Enumerable.Range(i + 1, end - i - 1).Any(words.IsCells)
                && times.Exists(time => time.First > i && tokens[time.Last + 1].Meaning == Meaning.After))
                return new(2, false, i, i);
        }

        return null;

        bool IsGiven(int first, int before) =>
            Enumerable.Range(first, Math.Max(0, before - first)).Any(i => tokens[i].Meaning == Meaning.Given);
    }

    /// <summary>Returns the number of visits at each of which something is given: "per visit, for 5 consecutive visits".</summary>
    public FoundCount? Visits()
    {
        if (!words.IsAtEach())
            return null;
        for (var i = start; i < end - 1; i++)
        {
            if (tokens[i] is { Meaning: Meaning.Number, Value: > 1 and <= MostVisits } number
                && number.Value == decimal.Truncate(number.Value)
                && Enumerable.Range(i + 1, 2).FirstOrDefault(words.IsVisit) is > 0 and var visits)
                return new((int)number.Value, false, i, visits);
        }

        return null;
    }
}
