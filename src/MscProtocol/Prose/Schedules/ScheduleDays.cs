using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>Finds among the times of a sentence the days, the intervals and how long it goes on.</summary>
sealed class ScheduleDays(ProseTokens tokens, SentenceWords words, int start)
{
    static readonly WordSet Consecutive = new(WordLists.Beside("consecutive"));
    static readonly WordSet Starts = new(WordLists.Beside("starts"));

    static readonly WordSet StartEvents = new(WordLists.Beside("startEvents"));

    const int LongestStart = 4;

    /// <summary>"During the kidney transplant operation".</summary>
    const int WordsToEvent = 5;

    /// <summary>The most days that are counted one by one.</summary>
    const int MostDays = 31;

    /// <summary>Returns the days that are named, in order, with the first of them where a word names it.</summary>
    public List<FoundTime> Of(List<FoundTime> times, FoundTime? interval, FoundTime? lasting)
    {
        List<FoundTime> days =
        [
            .. times.Where(time => IsDay(time) && time.Value.IsSingle && time.First != interval?.First && time.First != lasting?.First)
                .DistinctBy(time => time.Value).OrderBy(time => time.Value.Magnitude.Low),
        ];
        if (days.Count > 0 && Start(days[0]) is { } baseline)
            days.Insert(0, baseline);
        return days;
    }

    bool IsDay(FoundTime time) => time.Kind == TimeMentionKind.Point || IsAfter(time);

    /// <summary>Returns so many days one after the other: "on 3 consecutive days", "连续 5 天".</summary>
    public FoundTime? Run(List<FoundTime> times)
    {
        foreach (var time in times)
        {
            if (time.Kind is TimeMentionKind.Point or TimeMentionKind.Duration && IsNumberOfDays(time)
                && Enumerable.Range(time.First - 1, time.Last - time.First + 2)
                    .Any(i => i >= start && Consecutive.Match(tokens.Text, tokens[i].Start) == tokens[i].End))
                return time;
        }

        return null;
    }

    static bool IsNumberOfDays(FoundTime time) => time.Value is { IsSingle: true, Unit: "d", Low: > 1 and <= MostDays };

    /// <summary>Returns how long something goes on at intervals: "weekly for 4 weeks", "once daily on four days".</summary>
    public FoundTime? Lasting(List<FoundTime> times, FoundTime interval)
    {
        foreach (var time in times)
        {
            if (time.First != interval.First && !IsAfter(time) && IsNoShorter(time, interval)
                && (time.Kind is TimeMentionKind.Duration or TimeMentionKind.Within || IsOnDays(time, interval)))
                return time;
        }

        return null;
    }

    // "over 15 minutes weekly for 4 weeks": each takes 15 minutes.
    static bool IsNoShorter(FoundTime time, FoundTime interval) =>
        (time.Value.Magnitude.High ?? time.Value.Magnitude.Low) >= interval.Value.Magnitude.Low;

    // "on four days, once daily"
    bool IsOnDays(FoundTime time, FoundTime interval) => time.Kind == TimeMentionKind.Point && IsNumberOfDays(time)
        && tokens[time.First] is { Meaning: Meaning.Number } && tokens.Text.HasAt(tokens[time.First - 1].Start, "on ")
        && interval.Value is { IsSingle: true, Unit: "d", Low: 1 };

    /// <summary>Returns the time to the next: "repeated after 7 days", "a second dose after 48 h", "a second dose 48 h later".</summary>
    public bool IsAfterRepeat(FoundTime time, List<FoundTime> times)
    {
        for (var i = start; i < time.First; i++)
        {
            var isSecond = tokens[i] is { Meaning: Meaning.Ordinal, Value: > 1 } && words.IsGivenNear(i);
            if ((isSecond || tokens[i].Meaning == Meaning.Repeated) && tokens[time.First].Unit is null
                && (time.Kind == TimeMentionKind.Duration
                    || (time.Kind == TimeMentionKind.Point && times.Count(other => other.Kind == TimeMentionKind.Point) == 1)))
                return true;
        }

        return false;
    }

    // "4週後"
    bool IsAfter(FoundTime time) =>
        time.Kind == TimeMentionKind.Duration && (tokens.Text[tokens[time.Last].End - 1] is '後' or '后'
            || (tokens[time.Last + 1].Meaning == Meaning.After && words.IsUnspaced(time.Last + 1)));

    // "at baseline, week 4 and week 8", "初回、4週後"
    FoundTime? Start(FoundTime day)
    {
        var index = day.First - 1;
        while (index > start && tokens[index].Meaning is Meaning.Join or Meaning.At or Meaning.Filler or Meaning.Article)
            index--;
        return day.Value.Magnitude.Low > 0 && (IsStart(index) || IsEvent(index) || (words.IsUnspaced(index) && EndsStart(index)))
            ? new(Quantity<Time>.Of(0, "d"), TimeMentionKind.Point, index, index, null) : null;
    }

    // "初回", "登録時": of scripts without gaps the word may be of several tokens.
    bool EndsStart(int index)
    {
        for (var first = index; first >= Math.Max(start, index - LongestStart); first--)
        {
            if (Starts.Match(tokens.Text, tokens[first].Start) == tokens[index].End)
                return true;
        }

        return false;
    }

    // "During the operation and on days 7 and 14", "on the day of surgery and 1 month later"
    bool IsEvent(int index)
    {
        if (index < start || StartEvents.Match(tokens.Text, tokens[index].Start) != tokens[index].End)
            return false;
        var before = index - 1;
        while (before > start && index - before < WordsToEvent
            && tokens[before].Meaning is Meaning.Filler or Meaning.Article or Meaning.Other)
            before--;
        return tokens[before].Meaning == Meaning.Over || tokens[before].Unit is { Symbol: "d" };
    }

    bool IsStart(int index) => index >= start && Starts.Match(tokens.Text, tokens[index].Start) is not null;
}
