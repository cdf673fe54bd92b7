using MscProtocol.Notation;
using MscProtocol.Protocol;
using MscProtocol.Quantities;

namespace MscProtocol.Prose;

/// <summary>Reads the groups of times in a text: numbers that share units, with what is said before and after them.</summary>
sealed class TimeReader
{
    /// <summary>"7/week" is daily; a greater number counts something else.</summary>
    public const int MostOfRate = 7;

    static readonly WordSet PerUnit = new(WordLists.Beside("perUnit"));

    readonly ProseTokens tokens;
    readonly TimeAmountReader amounts;
    readonly TimeSetting setting;
    readonly List<FoundTime> found = [];

    TimeReader(ProseTokens tokens)
    {
        this.tokens = tokens;
        amounts = new(tokens);
        setting = new(tokens);
    }

    /// <summary>Returns the times of the tokens, in their order.</summary>
    public static List<FoundTime> Read(ProseTokens tokens)
    {
        var reader = new TimeReader(tokens);
        for (var index = 0; index < tokens.Count;)
            index = reader.ReadAt(index);
        return reader.found;
    }

    int ReadAt(int index)
    {
        if (amounts.Read(index) is { } first)
            return ReadGroup(first);

        var token = tokens[index];
        if (token.Meaning == Meaning.Frequency && ShareOf(index) is { } share)
            Add(Interval.Single(share.Of * token.Value), token.Unit!, TimeMentionKind.Interval, share.First, index + 1, null);
        else if (token.Meaning == Meaning.Unit && EveryOne(index) is { } every)
            Add(Interval.Single(every.Amount * token.Value), token.Unit!, TimeMentionKind.Interval, every.First, index + 1, null);
        return index + 1;
    }

    // "half-yearly", "semi-annually"; of "bi-weekly" nobody knows whether it is twice a week.
    (int First, decimal Of)? ShareOf(int frequency)
    {
        var before = tokens[frequency - 1].Meaning == Meaning.Dash ? frequency - 2 : frequency - 1;
        return tokens.Text.Span[tokens[before].Start..tokens[before].End] switch
        {
            "half" or "semi" => (before, 0.5m),
            "bi" => null,
            _ => (frequency, 1),
        };
    }

    // "every month", "every other day", "per week"
    (int First, decimal Amount)? EveryOne(int unit)
    {
        if (tokens[unit - 1].Meaning == Meaning.Every || IsPer(unit - 1))
            return (unit - 1, 1);
        if (IsRate(unit))
            return (unit, 1);

        var isOther = tokens[unit - 2].Meaning == Meaning.Every && tokens.Text.HasAt(tokens[unit - 1].Start, "other");
        return isOther ? (unit - 2, 2) : null;
    }

    // "una vez al mes", "1 раз в неделю", "una alla settimana", "1x/mes"
    bool IsPer(int index) => tokens[index].Meaning == Meaning.Slash ? IsTimes(index - 1) || IsTimesSign(index - 1) || IsBareCount(index - 1)
        : (IsTimes(index - 1) || tokens[index - 1] is { Meaning: Meaning.Article } or { Meaning: Meaning.Number, Value: 1 })
            && PerUnit.Match(tokens.Text, tokens[index].Start) == tokens[index].End;

    bool IsTimes(int index) => tokens[index].Meaning is Meaning.Times or Meaning.Repeat or Meaning.Given;

    // "1/week"
    bool IsBareCount(int index) => tokens[index] is { Meaning: Meaning.Number, Value: >= 1 and <= MostOfRate }
        && tokens[index - 1].Meaning is Meaning.Other or Meaning.Given or Meaning.Dosing or Meaning.Counted or Meaning.Open
        && tokens[index].Start > tokens[index - 1].End;

    // The "x" of "1x/mes".
    bool IsTimesSign(int index) => tokens[index].Meaning == Meaning.Counted && tokens.Text[tokens[index].Start] is 'x' or '×'
        && tokens[index].End == tokens[index].Start + 1 && tokens[index - 1].Meaning == Meaning.Number;

    // "週1回", "주 1회"
    bool IsRate(int unit) => WordBounds.IsUnspaced(tokens.Text[tokens[unit].Start]) && tokens[unit - 1].Meaning != Meaning.Number
        && tokens[unit + 1].Meaning == Meaning.Number && tokens[unit + 2].Meaning == Meaning.Times;

    int ReadGroup(WrittenTime first)
    {
        List<WrittenTime> group = [first];
        for (var connector = Connector(first.End); amounts.Read(connector.Next) is { } next; connector = Connector(next.End))
        {
            var touches = connector.Next == group[^1].End;
            // "3 an hour"
            if (touches && next.IsArticle)
                break;

            group[^1] = group[^1] with { OpensRange = connector.IsRange, TouchesNext = touches };
            group.Add(next);
        }

        TimeUnitSharing.Resolve(group);
        CalendarDates.Remove(group, tokens);
        Report(group);
        return group[^1].End;
    }

    (int Next, bool IsRange) Connector(int index)
    {
        var (next, isRange, isJoin) = (index, false, false);
        for (; next < index + 4; next++)
        {
            var meaning = tokens[next].Meaning;
            if (meaning is Meaning.Dash or Meaning.Range && !(meaning == Meaning.Dash && isJoin))
                isRange = true;
            else if (meaning is Meaning.Join or Meaning.Slash)
                (isRange, isJoin) = (false, true);
            else if (!(meaning is Meaning.Filler or Meaning.At && next > index))
                break;
        }

        return (next, isRange);
    }

    void Report(List<WrittenTime> group)
    {
        var around = setting.Of(group);
        for (var i = 0; i < group.Count; i++)
        {
            if (group[i].Unit?.Unit is not { } unit || (around.IsRefused && i == 0))
                continue;

            var kind = around.KindOf(i);
            if (group[i].OpensRange && Range(group[i], group[i + 1]) is { } range)
            {
                if (kind != TimeMentionKind.Within && around.KindOf(i + 1) is TimeMentionKind.Age or TimeMentionKind.Before)
                    kind = around.KindOf(i + 1);
                Add(range.Written, range.Unit, kind, group[i].First, group[++i].End, null);
            }
            else
            {
                Add(around.BoundOf(i, group[i].Amount), unit, kind, group[i].First, group[i].End, group[i].Tolerance);
            }
        }
    }

    static (Interval Written, Unit Unit)? Range(WrittenTime low, WrittenTime high)
    {
        if (low.IsNegative || high.IsNegative || low.Unit?.Unit is not { } first || high.Unit?.Unit is not { } second)
            return null;

        var unit = first.Factor <= second.Factor ? first : second;
        var written = new Interval(low.Amount * first.Factor / unit.Factor, high.Amount * second.Factor / unit.Factor);
        return written.Low <= written.High ? (written, unit) : null;
    }

    void Add(Interval written, Unit unit, TimeMentionKind kind, int first, int end, Quantity<Time>? tolerance)
    {
        if (Quantity<Time>.Fit(written, unit) is { } value)
            found.Add(new(value, kind, first, end - 1, tolerance));
    }
}
