using MscProtocol.Protocol;

namespace MscProtocol.Checking;

/// <summary>Counts what trials state of one topic.</summary>
sealed class TopicTally(SurveyTopic topic)
{
    readonly SortedDictionary<string, AmountTally> amounts = new(StringComparer.Ordinal);
    readonly Dictionary<string, KindCount> kinds = new(StringComparer.Ordinal);
    int stated;

    public void Add(Scope scope)
    {
        var values = topic.Read(scope);
        if (values.Count == 0)
            return;
        stated++;
        if (topic.Kind is not { } kind)
            return;
        foreach (var scale in values.GroupBy(kind.ScaleOf))
        {
            if (scale.Key is { } key)
                TallyOf(key).Add(scale.SelectMany(value => Ends(kind.MagnitudeOf(value))));
        }

        if (!kind.IsChoice)
            return;
        foreach (var value in values)
            Count(kind.Print(value), kind.Words(value));
    }

    public TopicCounts ToCounts() => new(
        topic,
        stated,
        [.. amounts.Select(scale => scale.Value.ToSpread(scale.Key))],
        [.. kinds.Values.OrderByDescending(kind => kind.Trials).ThenBy(kind => kind.Name, StringComparer.Ordinal)]);

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

    void Count(string name, LocalizedText text) =>
        kinds[name] = new(name, text, (kinds.GetValueOrDefault(name)?.Trials ?? 0) + 1);
}
