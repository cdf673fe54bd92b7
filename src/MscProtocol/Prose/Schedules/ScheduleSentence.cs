using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>What one sentence says about a schedule.</summary>
sealed class ScheduleSentence
{
    const int MostRounds = 20;

    static readonly Quantity<Time> Daily = Quantity<Time>.Of(1, "d");

    readonly ProseTokens tokens;
    readonly SentenceWords words;
    readonly ScheduleRates rates;
    readonly ScheduleTotals totals;
    readonly ScheduleDays days;
    readonly bool isGiven;

    public ScheduleSentence(ProseTokens tokens, int start, int end)
    {
        (this.tokens, words) = (tokens, new(tokens, start, end));
        (rates, totals, days) = (new(tokens, words), new(tokens, words, start, end), new(tokens, words, start));
        for (var i = start; i < end; i++)
            isGiven |= words.IsGiving(i) || words.IsCells(i);
    }

    /// <summary>The times of the sentence; those at which something is observed, or another drug is given, are left out.</summary>
    public required List<FoundTime> Times
    {
        get;
        init => field = value.FindAll(time => !words.IsObserved(time, value) && !words.IsOfDrug(time.First, time.Last));
    }

    /// <summary>
    /// The counts of the sentence; those of another drug are left out, and numbers of days: "on days 1, 3 and 5 by infusion".
    /// </summary>
    public required List<FoundCount> Counts
    {
        get;
        init => field = value.FindAll(count => !words.IsOfDrug(count.First, count.Last)
            && !Times.Exists(time => time.Kind == TimeMentionKind.Point && time.First <= count.First && count.First <= time.Last));
    }

    public IEnumerable<ScheduleMention> Mentions()
    {
        if (rates.Phases(Counts, Times) is { } phases)
        {
            yield return Mention(Quantity<Count>.Of(phases.Sum, ""), null, [], phases.Places);
            yield break;
        }

        var rate = rates.Find(Counts, Times);
        if (totals.AreBoosted(Counts.FindAll(count => count != rate?.Count)))
        {
            var boosted = Totals(rate?.Count, [], null)[0];
            yield return Mention(ScheduleArithmetic.Of(boosted), null, [], [(boosted.First, boosted.Last)]);
            yield break;
        }

        var interval = rate?.Interval ?? Interval();
        if (interval is null && isGiven && days.Run(Times) is { } run && Counts.TrueForAll(count => count.Value == run.Value.Low))
        {
            yield return Mention(Quantity<Count>.Of(run.Value.Low!.Value, ""), Daily, [],
                [(run.First, run.Last), .. Counts.Select(count => (count.First, count.Last))]);
            yield break;
        }

        var lasting = interval is { } each ? days.Lasting(Times, each) : null;
        var dated = isGiven || Counts.Exists(count => count.Value > 1) ? days.Of(Times, interval, lasting) : [];
        var found = Totals(rate?.Count, dated, lasting);
        foreach (var total in found)
        {
            var named = dated.Count == total.Value || (found.Count == 1 && !(total.Value == 1 && dated.Count > 1)) ? dated : [];
            var apart = (words.IsOfPeriods() ? null : interval?.Value) ?? ScheduleArithmetic.Gap(named);
            yield return Mention(ScheduleArithmetic.Of(total), apart, named,
                [(total.First, total.Last), .. Places(interval), .. Places(named)]) with
            {
                Scope = total.Scope
            };
        }

        if (found.Count > 0)
            yield break;

        if (interval is { } every && lasting is { } lasts && ScheduleArithmetic.Repeats(lasts, every.Value) is { } count)
            yield return Repeated(Mention(count, every.Value, dated, [.. Places(interval), (lasts.First, lasts.Last)]), every);
        else if (isGiven && interval is { } apart && Span(apart) is var (times, span))
            yield return Mention(times, apart.Value, [], [.. Places(interval), (span.First, span.Last)]);
        else if (dated.Count > 1 && words.IsDependent())
            yield break;
        else if (dated.Count > 1)
            yield return Dated(dated);
        else if (interval is not null && isGiven)
            yield return Mention(null, interval.Value.Value, dated, Places(interval));
        else if (dated.Count == 1)
            yield return Mention(null, null, dated, Places(dated));
    }

    // "Every 4 weeks from week 0 to week 36"
    (Quantity<Count> Count, FoundTime Time)? Span(FoundTime interval)
    {
        foreach (var time in Times)
        {
            if (time.Kind == TimeMentionKind.Point && time.First > interval.Last && tokens[time.First - 1].Meaning == Meaning.After
                && ScheduleArithmetic.Within(time.Value, interval.Value) is { } count)
                return (count, time);
        }

        return null;
    }

    ScheduleMention Repeated(ScheduleMention mention, FoundTime every) =>
        words.IsRepeated(every.First) ? mention with { Scope = CountScope.Repetition } : mention;

    ScheduleMention Dated(List<FoundTime> dated) => Mention(
        Quantity<Count>.Of(dated.Count + (IsAgain(dated) ? 1 : 0), ""), ScheduleArithmetic.Gap(dated), dated, Places(dated));

    // "The infusion is repeated at 4 and 8 weeks": the first is not among them.
    bool IsAgain(List<FoundTime> dated) => Counts.Count == 0 && dated[0].Value.Magnitude.Low > 0 && words.IsRepeated(dated[0].First);

    // "Two infusions 7 days apart, repeated every 3 months for 1 year"
    List<FoundCount> Totals(FoundCount? rate, List<FoundTime> dated, FoundTime? lasting)
    {
        var found = totals.Of(Counts.FindAll(count => count != rate));
        if (found is [{ Value: > 1, IsCap: false, Low: null, Scope: CountScope.Sentence } each] && Rounds(each.Last) is { } rounds)
            return [each with { Value = each.Value * rounds }];
        if (found.TrueForAll(total => total.Value == 1) && Later(lasting) is { } later)
            return [later];
        return found is [{ Value: 1 } single] && dated.Count > 1 && !words.IsCompared()
            ? [single with { Value = dated.Count }] : found;
    }

    int? Rounds(int after)
    {
        for (var i = 0; i + 1 < Times.Count; i++)
        {
            var (every, lasting) = (Times[i], Times[i + 1]);
            if (every.Kind == TimeMentionKind.Interval && every.First > after && lasting.Kind == TimeMentionKind.Duration
                && words.IsRepeated(every.First) && ScheduleArithmetic.Repeats(lasting, every.Value) is { IsSingle: true } rounds
                && rounds.Low is > 1 and <= MostRounds and { } several)
                return (int)several;
        }

        return null;
    }

    FoundTime? Interval()
    {
        foreach (var time in Times)
        {
            if (time.Kind == TimeMentionKind.Interval || (days.IsAfterRepeat(time, Times) && time.Value.IsSingle))
                return time;
        }

        return null;
    }

    // "the third infusion", "repeated after 7 days"
    FoundCount? Later(FoundTime? lasting)
    {
        if (words.MayNotBe() || words.IsCompared())
            return null;
        return totals.Latest() ?? Again(lasting) ?? totals.Followed(Times) ?? (isGiven ? totals.Visits() : null);
    }

    // "Repeated after 21 days for 3 cycles"
    FoundCount? Again(FoundTime? lasting)
    {
        return !words.IsChoice() && Times.FindIndex(IsSecond) is >= 0 and var again
            ? new(words.Cycles() ?? 2, false, Times[again].First, Times[again].Last) : null;

        bool IsSecond(FoundTime time) => time.First != lasting?.First && days.IsAfterRepeat(time, Times);
    }

    static List<(int First, int Last)> Places(FoundTime? time) => time is { } found ? [(found.First, found.Last)] : [];

    static List<(int First, int Last)> Places(List<FoundTime> found) => found.ConvertAll(time => (time.First, time.Last));

    ScheduleMention Mention(Quantity<Count>? count, Quantity<Time>? interval, List<FoundTime> dated, List<(int First, int Last)> places)
    {
        var (first, length) = tokens.Place(places.Min(place => place.First), places.Max(place => place.Last));
        return new(count, interval, dated.ConvertAll(day => day.Value), first, length);
    }
}
