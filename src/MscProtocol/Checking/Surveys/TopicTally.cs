using MscProtocol.Protocol;

namespace MscProtocol.Checking;

/// <summary>Counts what trials state of one topic.</summary>
sealed class TopicTally(SurveyTopic topic)
{
    readonly SortedDictionary<string, AmountTally> amounts = new(StringComparer.Ordinal);
    readonly Dictionary<string, KindCount> kinds = new(StringComparer.Ordinal);
    int stated;

    /// <summary>Counts a trial once more, or with -1 once less.</summary>
    public void Add(Scope scope, int times)
    {
        var values = topic.Read(scope);
        if (values.Count == 0)
            return;
        stated += times;
        if (topic.Kind is not { } kind)
            return;
        foreach (var scale in values.GroupBy(kind.ScaleOf))
        {
            if (scale.Key is { } key)
                TallyOf(key).Add(scale.SelectMany(value => Ends(kind.MagnitudeOf(value))), times);
        }

        if (!kind.IsChoice)
            return;
        foreach (var value in values)
            Count(kind.Print(value), kind.Words(value), times);
    }

    public TopicCounts ToCounts() => new(
        topic,
        stated,
        [.. amounts.Where(scale => scale.Value.Trials > 0).Select(scale => scale.Value.ToSpread(scale.Key))],
        [
            .. kinds.Values.Where(kind => kind.Trials > 0)
                .OrderByDescending(kind => kind.Trials)
                .ThenBy(kind => kind.Name, StringComparer.Ordinal),
        ]);

    static IEnumerable<decimal> Ends(Interval amount)
    {
        if (amount.Low is { } low)
            yield return low;
        if (amount.High is { } high)
            yield return high;
    }

    AmountTally TallyOf(string scale)
    {
        if (!amounts.TryGetValue(scale, out var tally))
            amounts.Add(scale, tally = new());
        return tally;
    }

    void Count(string name, LocalizedText text, int times) =>
        kinds[name] = new(name, text, (kinds.GetValueOrDefault(name)?.Trials ?? 0) + times);
}
