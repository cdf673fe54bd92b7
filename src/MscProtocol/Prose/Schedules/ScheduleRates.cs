using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>Tells counts of a sentence that are rates from those that are totals: "twice a week", "每周一次".</summary>
sealed class ScheduleRates(ProseTokens tokens, SentenceWords words)
{
    static readonly WordSet Adjectives = new(WordLists.Beside("frequencyAdjectives"));

    /// <summary>"One dose of MSC per week".</summary>
    const int MostBetween = 3;

    /// <summary>Returns the first rate, with the time from one to the next.</summary>
    public (FoundCount Count, FoundTime Interval)? Find(List<FoundCount> counts, List<FoundTime> times)
    {
        foreach (var count in counts)
        {
            foreach (var time in times.Where(time => time.Kind == TimeMentionKind.Interval && IsRate(count, time)))
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

    /// <summary>
    /// Adds up what each of several phases gives: "twice a week for 4 weeks, then weekly for 4 weeks". Null where there is but one.
    /// </summary>
    public (decimal Sum, List<(int First, int Last)> Places)? Phases(List<FoundCount> counts, List<FoundTime> times)
    {
        List<(int First, int Last)> places = [];
        var sum = 0m;
        for (var i = 0; i + 1 < times.Count; i++)
        {
            var (every, lasting) = (times[i], times[i + 1]);
            if (every.Kind != TimeMentionKind.Interval || lasting.Kind != TimeMentionKind.Duration)
                continue;
            var count = counts.Find(each => IsRate(each, every));
            var each = count.Value == 0 ? every.Value : ScheduleArithmetic.Divide(every.Value, count.Value);
            if (each is null || ScheduleArithmetic.Repeats(lasting, each)?.Magnitude is not { IsSingle: true, Low: { } repeats })
                return null;
            sum += repeats;
            places.Add((count.Value == 0 ? every.First : Math.Min(count.First, every.First), lasting.Last));
        }

        return places.Count > 1 ? (sum, places) : null;
    }

    bool IsRate(FoundCount count, FoundTime time)
    {
        if (count.Last < time.First)
        {
            // "3 infusions every other day" and "3 dosis mensuales" are three in all, "3 infusions a week" are not.
            if (count.Value > 1 && tokens[count.Last].Meaning == Meaning.Given && (IsTold(time) || IsAdjective(time)))
                return false;
            var isPer = tokens[time.First].Meaning is Meaning.Every or Meaning.Article || tokens[time.First - 1].Meaning == Meaning.Every
                || (tokens[time.First].Meaning == Meaning.Frequency && count.Value == 1 && IsWord(count.First));
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

    // "one infusion of MSC weekly", and no "cohort 1"
    bool IsWord(int number) => char.IsLetter(tokens.Text[tokens[number].Start]);

    bool IsAdjective(FoundTime time) => Adjectives.Match(tokens.Text, tokens[time.First].Start) == tokens[time.First].End;

    // "every other day", "every two weeks", and no "per week"
    bool IsTold(FoundTime time)
    {
        var first = tokens[time.First].Meaning == Meaning.Every ? time.First : time.First - 1;
        return tokens.Text.HasAt(tokens[first].Start, "every");
    }

    // "one dose of MSC per week", "每隔两周输注一次", "4주마다 1회씩"
    bool AreBetween(int first, int after, Meaning other) => Enumerable.Range(first, after - first)
        .All(i => tokens[i].Meaning == other || tokens[i].Meaning is Meaning.Filler or Meaning.Dosing or Meaning.Apart || words.IsCells(i));
}
