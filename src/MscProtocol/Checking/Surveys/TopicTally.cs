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
        foreach (var scale in values.OfType<IMeasurement>().GroupBy(amount => amount.Scale))
            TallyOf(scale.Key).Add(scale.SelectMany(Ends));
        foreach (var value in values)
        {
            if (value is ITerm term)
                Count(term.Name, term.Text);
            else if (value is bool flag)
                Count(flag ? "true" : "false", FlagKind.Instance.Words(flag));
        }
    }

    public TopicCounts ToCounts() => new(
        topic,
        stated,
        [.. amounts.Select(scale => scale.Value.ToSpread(scale.Key))],
        [.. kinds.Values.OrderByDescending(kind => kind.Trials).ThenBy(kind => kind.Name, StringComparer.Ordinal)]);

    static IEnumerable<decimal> Ends(IMeasurement amount)
    {
        if (amount.Magnitude.Low is { } low)
            yield return low;
        if (amount.Magnitude.High is { } high)
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
