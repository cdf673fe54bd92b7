using System.Buffers;
using System.Globalization;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads what texts say of how often and when an arm gets its cells.</summary>
/// <param name="arm">The arm.</param>
/// <param name="levels">How many doses the arms of the study differ in: "two doses" in a title are levels then.</param>
/// <param name="others">What the study gives beside the cells: a sentence that names it tells when that is given.</param>
sealed class ScheduleFacts(Draft<Arm> arm, int levels, IReadOnlyList<string> others)
{
    // More injections than these on one way into a tissue are the needles of one treatment; more infusions than these are days of a drug.
    const int NeedlesAtLeast = 5;
    const int InfusionsAtMost = 100;

    const decimal SecondsAnHour = 3600;
    const decimal SecondsADay = 24 * SecondsAnHour;

    // How far around a count of needles the tissue may stand that they go into.
    const int NeedlesAtMost = 60;

    // How far before a count the group may be named that it is of.
    const int GroupAtMost = 80;

    // How far before an interval the name of another thing may stand that is given so.
    const int NamesAtMost = 300;

    static readonly Quantity<Count> Once = Quantity<Count>.Of(1, string.Empty);
    static readonly SearchValues<string> Designs = WordLists.Any("designs");
    static readonly SearchValues<string> Needles = WordLists.Any("needles");
    static readonly SearchValues<string> Levels = WordLists.Any("levels");
    static readonly SearchValues<string> Comparing = WordLists.Any("comparing");
    static readonly SearchValues<string> NumberedGivings = WordLists.Any("numberedGivings");
    static readonly SearchValues<string> Groups = WordLists.Any("groupWords");
    static readonly SearchValues<string> GroupContrasts = WordLists.Any("groupContrasts");
    static readonly SearchValues<string> LevelsOrDoses = WordLists.Any("levelsOrDoses");

    readonly List<(Quantity<Time> Time, Place Origin)> times = [];

    /// <summary>Sets how often, how far apart and when the cells are given, each from the first text that says it.</summary>
    /// <param name="own">What is said of the arm and of its cells; the surest first.</param>
    /// <param name="titles">Titles of the study.</param>
    /// <param name="descriptions">Summaries of the study, in which a schedule counts beside the cells alone.</param>
    /// <param name="names">The names of the cells that the arm gets.</param>
    public void Read(
        IReadOnlyList<RecordProse> own,
        IReadOnlyList<RecordProse> titles,
        IReadOnlyList<RecordProse> descriptions,
        IReadOnlyList<string> names)
    {
        foreach (var prose in own)
        {
            SentenceSet? naming = null;
            Read(prose, mention => prose.SharesSentence(mention.Start)
                || (!prose.IsOfDrug(mention.Start) && !(naming ??= prose.SentencesWith(others)).Include(mention.Start)));
        }

        ReadOnce(own);
        foreach (var prose in titles)
            Read(prose, mention => !AreLevels(prose, mention) && !((levels == 0 || Compares(prose)) && NamesDoses(prose, mention)));
        foreach (var prose in descriptions)
        {
            SentenceSet? naming = null;
            SentenceSet? designs = null;
            Read(prose, mention => !AreLevels(prose, mention)
                && (mention.Scope is CountScope.Whole || prose.SpeaksOfProduct(mention.Start)
                    || (naming ??= prose.SentencesWith(names)).Include(mention.Start)
                    || (IsOnce(mention.Count) && (designs ??= prose.SentencesWith(Designs)).Include(mention.Start))));
        }

        SetTimes();
    }

    // The days of one text only: those of two need not be of the same schedule.
    void Read(RecordProse prose, Func<ScheduleMention, bool> accept)
    {
        var hasTimes = times.Count > 0;
        List<ScheduleMention> mentions = [.. prose.Schedules.Where(mention => !IsFlow(mention) && accept(mention))];
        if (!arm.Has(Arm.Fields.Infusions) && (Numbered(prose) ?? OfAll(prose, mentions)) is var (all, place))
            arm.Set(Arm.Fields.Infusions, all, place);
        foreach (var mention in mentions)
        {
            var origin = prose.Text.Words(mention.Start, mention.Length);
            if (mention.Count is { } count && IsOfInfusions(prose, mention, count))
                arm.Set(Arm.Fields.Infusions, count, origin);
            if (mention.Interval is { } interval && !IsOnce(mention.Count) && !IsGivenOnce && !IsOfOther(prose, mention))
                arm.Set(Arm.Fields.Interval, interval, origin);
            if (hasTimes || mention.Times.Count == 0)
                continue;
            times.AddRange(mention.Times.Select(time => (time, origin)));
            hasTimes = true;
        }
    }

    // "Visit 2 - Infusion 1: … Visit 3 - Infusion 2: …": a number with nothing that it counts behind it.
    static (Quantity<Count> Count, Place Place)? Numbered(RecordProse prose)
    {
        var text = prose.Text.Text.AsSpan();
        var (count, last, length) = (0, 0, 0);
        foreach (var start in SentenceSet.Places(prose.Text.Text, rest => rest.IndexOfAny(NumberedGivings)))
        {
            var number = start + text[start..].IndexOf(' ') + 1;
            var end = number;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (!int.TryParse(text[number..end], CultureInfo.InvariantCulture, out var value) || value != count + 1
                || (text[end..].TrimStart() is [var behind, ..] && char.IsLetter(behind)))
                continue;
            (count, last, length) = (value, start, end - start);
        }

        return count > 1 ? (Quantity<Count>.Of(count, string.Empty), prose.Text.Words(last, length)) : null;
    }

    // What several sentences of one text tell together: the number in all, the last that is numbered, rounds of several.
    static (Quantity<Count> Count, Place Place)? OfAll(RecordProse prose, List<ScheduleMention> mentions)
    {
        var whole = mentions.Find(mention => mention.Scope == CountScope.Whole);
        var last = mentions.Where(mention => mention.Scope == CountScope.Numbered).MaxBy(mention => mention.Count!.Low);
        var round = mentions.Find(mention => mention.Scope == CountScope.Repetition);
        var first = mentions.Find(mention => mention.Count is not null && IsOfInfusions(prose, mention, mention.Count));
        if (first is null)
            return null;
        if (whole is not null)
            return (whole.Count!, PlaceOf(whole));
        if (OfGroups(prose, mentions) is { } groups)
            return (groups, PlaceOf(first));
        if (round?.Count is { IsSingle: true, Low: { } rounds } && first.Scope == CountScope.Sentence && first.Start < round.Start
            && first.Count is { IsSingle: true, Low: > 1 and { } each } && each * rounds <= InfusionsAtMost)
            return (Quantity<Count>.Of(each * rounds, string.Empty), PlaceOf(round));
        return last is not null && first != last && (IsOnce(first.Count) || first.Scope == CountScope.Numbered)
            ? (last.Count!, PlaceOf(last)) : null;

        Place PlaceOf(ScheduleMention mention) => prose.Text.Words(mention.Start, mention.Length);
    }

    // "Groups 1 and 2 get a single dose, groups 3 and 4 get two": the record has one arm for several groups of the cells.
    static Quantity<Count>? OfGroups(RecordProse prose, List<ScheduleMention> mentions)
    {
        var text = prose.Text.Text.AsSpan();
        decimal? least = null;
        decimal? most = null;
        var (first, last) = (-1, 0);
        foreach (var mention in mentions)
        {
            if (mention is not { Scope: CountScope.Sentence, Count: { IsSingle: true, Low: { } count } })
                continue;
            var isOfGroup = text[Math.Max(last, mention.Start - GroupAtMost)..mention.Start].ContainsAny(Groups);
            if (!IsOfInfusions(prose, mention, mention.Count) || (first < 0 && !isOfGroup))
                return null;
            (first, last) = (first < 0 ? mention.Start : first, mention.Start);
            if (isOfGroup)
                (least, most) = (Math.Min(least ?? count, count), Math.Max(most ?? count, count));
        }

        return least < most && !text[first..last].ContainsAny(GroupContrasts)
            ? Quantity<Count>.Between(least.Value, most.Value, string.Empty) : null;
    }

    // Days that are not as many as the infusions, and one day alone that is not the first, count from another event or tell a part.
    void SetTimes()
    {
        if (times.Count == 0)
            return;
        var hasCount = arm.ValueOf(Arm.Fields.Infusions).TryGet(out var count);
        if (times is [{ Time.Low: > 0 }] || (hasCount && (count!.Low > times.Count || count.High < times.Count)))
        {
            if (!hasCount)
                SpokenFacts.Note(arm, Arm.Fields.Infusions, "arms.infusions", times[0].Origin);
            else if (!arm.Has(Arm.Fields.Interval) && !IsOnce(count))
                SpokenFacts.Note(arm, Arm.Fields.Interval, "arms.interval", times[0].Origin);
            return;
        }

        foreach (var (time, origin) in times)
            arm.Set(Arm.Fields.Times, SinceFirst(time), origin);
    }

    // Times count from the first infusion, on whatever day a text begins: days 1 and 8 are 0 and 7.
    Quantity<Time> SinceFirst(Quantity<Time> time)
    {
        var first = times[0].Time;
        return times.TrueForAll(each => each.Time.IsSingle && each.Time.Unit == first.Unit && each.Time.Low >= first.Low)
            ? Quantity<Time>.Of(time.Low!.Value - first.Low!.Value, time.Unit) : time;
    }

    // What is given once is not given at intervals: those are of visits, or of another group.
    bool IsGivenOnce => arm.ValueOf(Arm.Fields.Infusions).TryGet(out var count) && IsOnce(count);

    // "MSC on days 0 and 7 and the gel every other day": behind another name, the interval is that of what it names.
    bool IsOfOther(RecordProse prose, ScheduleMention mention)
    {
        var end = mention.Start + mention.Length;
        var cells = prose.CellsAround(mention.Start, end)
            .Where(cells => cells.Kind == CellKind.Mesenchymal && cells.Start < end)
            .Select(cells => Math.Max(cells.Start, end - NamesAtMost))
            .LastOrDefault(end);
        var behind = prose.Text.Text.AsSpan()[cells..end];
        foreach (var other in others)
        {
            if (behind.Contains(other, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    static bool IsOnce(Quantity<Count>? count) => count is { IsSingle: true, Low: 1 };

    // "Given on day 1", and no more of when.
    void ReadOnce(IReadOnlyList<RecordProse> own)
    {
        if (arm.Has(Arm.Fields.Infusions) || arm.Has(Arm.Fields.Interval))
            return;
        foreach (var prose in own)
        {
            if (prose.Schedules is [{ Count: null, Interval: null, Times: [_] } only] && prose.SharesSentence(only.Start)
                && prose.Times.Count(time => time.Kind is not (TimeMentionKind.Before or TimeMentionKind.Age)) == 1
                && only.Times[0].Magnitude.High <= SecondsADay)
            {
                arm.Set(Arm.Fields.Infusions, Once, prose.Text.Words(only.Start, only.Length));
                return;
            }

            if (DaysAlone(prose) is { } days)
            {
                arm.Set(Arm.Fields.Infusions, Quantity<Count>.Of(days.Count, string.Empty), days.Place);
                return;
            }
        }
    }

    // "Day 60, 100 and 180", said of the cells and nothing else.
    static (int Count, Place Place)? DaysAlone(RecordProse prose)
    {
        if (prose.Times is not [{ Start: 0 }, _, ..]
            || prose.Times.Any(time => time is not { Kind: TimeMentionKind.Point, Value.IsSingle: true }))
            return null;
        var end = prose.Times[^1].Start + prose.Times[^1].Length;
        var rest = prose.Text.Text.AsSpan(end).TrimStart();
        return rest.IsEmpty || rest[0] is '.' or '(' ? (prose.Times.Count, prose.Text.Words(0, end)) : null;
    }

    // "2 ml/min for 10 minutes" is how fast they flow.
    static bool IsFlow(ScheduleMention mention) => mention.Interval is { } interval && interval.Magnitude.High < SecondsAnHour;

    static bool IsOfInfusions(RecordProse prose, ScheduleMention mention, Quantity<Count> count)
    {
        var words = prose.Text.Text.AsSpan(mention.Start, mention.Length);
        var from = Math.Max(0, mention.Start - NeedlesAtMost);
        var around = prose.Text.Text.AsSpan()[from..Math.Min(prose.Text.Text.Length, mention.Start + mention.Length + NeedlesAtMost)];
        return count.Magnitude.High is not { } most
            || (most <= InfusionsAtMost
                && !(most >= NeedlesAtLeast && mention.Interval is null && mention.Times.Count == 0 && around.ContainsAny(Needles))
                && !(mention.Start == 0 && words.ContainsAny(Levels)));
    }

    bool AreLevels(RecordProse prose, ScheduleMention mention) =>
        mention.Count is { IsSingle: true } count && count.Low == levels && levels > 1 && NamesDoses(prose, mention);

    // "A comparison of two doses"
    static bool Compares(RecordProse title) => title.Text.Text.AsSpan().ContainsAny(Comparing);

    // Where no dose is told, "two doses" of a title may be levels or infusions.
    static bool NamesDoses(RecordProse prose, ScheduleMention mention) => mention.Count is { IsSingle: true, Low: > 1 }
        && prose.Text.Text.AsSpan(mention.Start, mention.Length).ContainsAny(LevelsOrDoses);
}
