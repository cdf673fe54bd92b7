using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>What one sentence says about a schedule.</summary>
sealed class ScheduleSentence
{
    static readonly WordSet Courses = new(WordLists.Beside("courses"));
    static readonly WordSet Consecutive = new(WordLists.Beside("consecutive"));

    static readonly Quantity<Time> Daily = Quantity<Time>.Of(1, "d");

    /// <summary>"One dose of MSC per week".</summary>
    const int MostBetween = 3;

    readonly ProseTokens tokens;
    readonly int start;
    readonly int end;
    readonly SentenceWords words;
    readonly bool isGiven;

    public ScheduleSentence(ProseTokens tokens, int start, int end)
    {
        (this.tokens, this.start, this.end, words) = (tokens, start, end, new(tokens, start, end));
        for (var i = start; i < end; i++)
            isGiven |= words.IsGiving(i) || words.IsCells(i);
    }

    /// <summary>The times of the sentence; those at which something is observed are left out.</summary>
    public required List<FoundTime> Times { get; init => field = value.FindAll(time => !words.IsObserved(time, value)); }

    public required List<FoundCount> Counts { get; init; }

    public IEnumerable<ScheduleMention> Mentions()
    {
        if (Phases() is { } phases)
        {
            yield return phases;
            yield break;
        }

        var rate = Rate();
        var interval = rate?.Interval ?? Interval();
        if (interval is null && isGiven && Run() is { } run && Counts.TrueForAll(count => count.Value == run.Value.Low))
        {
            yield return Mention(Quantity<Count>.Of(run.Value.Low!.Value, ""), Daily, [],
                [(run.First, run.Last), .. Counts.Select(count => (count.First, count.Last))]);
            yield break;
        }

        var days = isGiven || Counts.Exists(count => count.Value > 1) ? Days(interval) : [];
        var totals = Counts.FindAll(count => count != rate?.Count && !IsPart(count) && !IsLeast(count) && !IsCourse(count));
        if (days.Count > 0 && Start(days[0]) is { } baseline)
            days.Insert(0, baseline);
        if (totals.TrueForAll(total => total.Value == 1) && Later() is { } later)
            totals = [later];
        if (totals is [{ Value: 1 }] && days.Count > 1 && !words.IsCompared())
            totals = [totals[0] with { Value = days.Count }];

        foreach (var total in totals)
        {
            var named = days.Count == total.Value || (totals.Count == 1 && !(total.Value == 1 && days.Count > 1)) ? days : [];
            yield return Mention(ScheduleArithmetic.Of(total), interval?.Value ?? ScheduleArithmetic.Gap(named), named,
                [(total.First, total.Last), .. Places(interval), .. Places(named)]);
        }

        if (totals.Count > 0)
            yield break;

        if (interval is { } every && Lasting(every) is { } lasting && ScheduleArithmetic.Repeats(lasting, every.Value) is { } count)
            yield return Mention(count, every.Value, days, [.. Places(interval), (lasting.First, lasting.Last)]);
        else if (days.Count > 1)
            yield return Mention(Quantity<Count>.Of(days.Count, ""), ScheduleArithmetic.Gap(days), days, Places(days));
        else if (interval is not null && isGiven)
            yield return Mention(null, interval.Value.Value, days, Places(interval));
        else if (days.Count == 1)
            yield return Mention(null, null, days, Places(days));
    }

    // "on 3 consecutive days", "连续 5 天"
    FoundTime? Run()
    {
        foreach (var time in Times)
        {
            if (time.Kind is TimeMentionKind.Point or TimeMentionKind.Duration
                && time.Value is { IsSingle: true, Unit: "d", Low: > 1 and <= 31 }
                && Enumerable.Range(time.First - 1, time.Last - time.First + 2)
                    .Any(i => i >= start && Consecutive.Match(tokens.Text, tokens[i].Start) == tokens[i].End))
                return time;
        }

        return null;
    }

    // "at baseline, week 4 and week 8", "初回、4週後"
    FoundTime? Start(FoundTime day)
    {
        var index = day.First - 1;
        while (index > start && tokens[index].Meaning is Meaning.Join or Meaning.At)
            index--;
        var isStart = day.Value.Magnitude.Low > 0
            && (tokens.Text.HasAt(tokens[index].Start, "baseline") || tokens.Text.HasAt(tokens[index - 1].Start, "初"));
        return isStart ? new(Quantity<Time>.Of(0, "d"), TimeMentionKind.Point, index, index, null) : null;
    }

    // "who received at least one dose"
    bool IsLeast(FoundCount count) => tokens.Text.HasAt(tokens[count.First - 1].Start, "least");

    // "1 course of 3 infusions"
    bool IsCourse(FoundCount count) =>
        count.Value == 1 && Counts.Count > 1 && Courses.Match(tokens.Text, tokens[count.Last].Start) == tokens[count.Last].End;

    // "20-30 injections, single dose", "via 15 injections": the injections are parts of one treatment.
    bool IsPart(FoundCount count) =>
        tokens.Text.HasAt(tokens[count.Last].Start, "injection") && (IsVia(count.First - 1) || Counts.Exists(other => other.Value == 1
            && (tokens.Text.HasAt(tokens[other.Last].Start, "dose") || tokens.Text.HasAt(tokens[other.Last].Start, "treatment"))));

    bool IsVia(int index) => tokens.Text.HasAt(tokens[index].Start, "via ") || tokens.Text.HasAt(tokens[index].Start, "as ")
        || tokens.Text.HasAt(tokens[index].Start, "through ");

    // "twice a week for 4 weeks, then weekly for 4 weeks": what each of several phases gives is added up.
    ScheduleMention? Phases()
    {
        List<(int First, int Last)> places = [];
        var sum = 0m;
        for (var i = 0; i + 1 < Times.Count; i++)
        {
            var (every, lasting) = (Times[i], Times[i + 1]);
            if (every.Kind != TimeMentionKind.Interval || lasting.Kind != TimeMentionKind.Duration)
                continue;
            var count = Counts.Find(each => IsRate(each, every));
            var each = count.Value == 0 ? every.Value : ScheduleArithmetic.Divide(every.Value, count.Value);
            if (each is null || ScheduleArithmetic.Repeats(lasting, each)?.Magnitude is not { IsSingle: true, Low: { } times })
                return null;
            sum += times;
            places.Add((count.Value == 0 ? every.First : Math.Min(count.First, every.First), lasting.Last));
        }

        return places.Count > 1 ? Mention(Quantity<Count>.Of(sum, ""), null, [], places) : null;
    }

    // "twice a week", "3 times per day", "每周一次"
    (FoundCount Count, FoundTime Interval)? Rate()
    {
        foreach (var count in Counts)
        {
            foreach (var time in Times.Where(time => time.Kind == TimeMentionKind.Interval && IsRate(count, time)))
            {
                if (ScheduleArithmetic.Divide(time.Value, count.Value) is { } each)
                    return (count, time with
                    {
                        Value = each,
                        First = Math.Min(count.First, time.First),
                        Last = Math.Max(count.Last, time.Last)
                    });
            }
        }

        return null;
    }

    bool IsRate(FoundCount count, FoundTime time)
    {
        if (count.Last < time.First)
        {
            // "3 infusions every other day" are three in all, "3 infusions a week" are not.
            if (count.Value > 1 && tokens[count.Last].Meaning == Meaning.Given && IsTold(time))
                return false;
            var isPer = tokens[time.First].Meaning is Meaning.Every or Meaning.Article || tokens[time.First - 1].Meaning == Meaning.Every;
            var between = time.First - count.Last - 1;
            return tokens[time.Last + 1].Meaning != Meaning.Apart && (between == 0 || (between <= MostBetween && isPer && count.Value < 4
                && AreBetween(count.Last + 1, time.First, Meaning.Every)
                    && (count.Value == 1 || tokens[count.Last].Meaning is Meaning.Times or Meaning.Repeat)));
        }

        return tokens[count.First].Meaning != Meaning.Counted && time.Last < count.First && (count.Value == 1 || time.Value.Low == 1)
            && (time.Last + 1 == count.First
                || ((count.Value == 1 || words.IsUnspaced(count.First - 1)) && count.First - time.Last <= MostBetween
                && AreBetween(time.Last + 1, count.First, Meaning.Given)));
    }

    // "every other day", "every two weeks", and no "per week"
    bool IsTold(FoundTime time)
    {
        var first = tokens[time.First].Meaning == Meaning.Every ? time.First : time.First - 1;
        return tokens.Text.HasAt(tokens[first].Start, "every");
    }

    // "one dose of MSC per week", "每隔两周输注一次"
    bool AreBetween(int first, int after, Meaning other) => Enumerable.Range(first, after - first)
        .All(i => tokens[i].Meaning == other || tokens[i].Meaning is Meaning.Filler or Meaning.Dosing || words.IsCells(i));

    FoundTime? Interval()
    {
        foreach (var time in Times)
        {
            if (time.Kind == TimeMentionKind.Interval || (IsAfterRepeat(time) && time.Value.IsSingle))
                return time;
        }

        return null;
    }

    // "repeated after 7 days", "a second dose after 48 h", "a second dose 48 h later"
    bool IsAfterRepeat(FoundTime time)
    {
        for (var i = start; i < time.First; i++)
        {
            var isSecond = tokens[i] is { Meaning: Meaning.Ordinal, Value: > 1 } && words.IsGivenNear(i);
            if ((isSecond || tokens[i].Meaning == Meaning.Repeated) && tokens[time.First].Unit is null
                && (time.Kind == TimeMentionKind.Duration
                    || (time.Kind == TimeMentionKind.Point && Times.Count(other => other.Kind == TimeMentionKind.Point) == 1)))
                return true;
        }

        return false;
    }

    // "the third infusion", "repeated after 7 days"
    FoundCount? Later()
    {
        FoundCount? latest = null;
        if (words.MayNotBe() || words.IsCompared())
            return null;
        for (var i = start; i < end; i++)
        {
            if (tokens[i] is { Meaning: Meaning.Ordinal, Value: > 1 and <= 20 } ordinal && words.IsGivenNear(i)
                && ordinal.Value > (latest?.Value ?? 0))
                latest = new((int)ordinal.Value, false, i, i);
        }

        return latest ?? (!words.IsChoice() && Times.FindIndex(IsAfterRepeat) is >= 0 and var again
            ? new(2, false, Times[again].First, Times[again].Last) : null);
    }

    List<FoundTime> Days(FoundTime? interval) =>
        [.. Times.Where(time => (time.Kind == TimeMentionKind.Point || IsAfter(time)) && time.Value.IsSingle
            && time.First != interval?.First).DistinctBy(time => time.Value).OrderBy(time => time.Value.Magnitude.Low)];

    // "4週後"
    bool IsAfter(FoundTime time) =>
        time.Kind == TimeMentionKind.Duration && (tokens.Text[tokens[time.Last].End - 1] is '後' or '后'
            || (tokens[time.Last + 1].Meaning == Meaning.After && words.IsUnspaced(time.Last + 1)));

    FoundTime? Lasting(FoundTime interval)
    {
        foreach (var time in Times)
        {
            if (time.Kind is TimeMentionKind.Duration or TimeMentionKind.Within && time.First != interval.First && !IsAfter(time))
                return time;
        }

        return null;
    }

    static List<(int First, int Last)> Places(FoundTime? time) => time is { } found ? [(found.First, found.Last)] : [];

    static List<(int First, int Last)> Places(List<FoundTime> found) => found.ConvertAll(time => (time.First, time.Last));

    ScheduleMention Mention(Quantity<Count>? count, Quantity<Time>? interval, List<FoundTime> days, List<(int First, int Last)> places)
    {
        var (first, length) = tokens.Place(places.Min(place => place.First), places.Max(place => place.Last));
        return new(count, interval, days.ConvertAll(day => day.Value), first, length);
    }
}
