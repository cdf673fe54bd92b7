namespace MscProtocol.Checking;

/// <summary>The amounts on one scale, each with its number: people state few different ones, however many trials there are.</summary>
sealed class AmountTally
{
    const int Quarters = 4;

    readonly Dictionary<decimal, long> numbers = [];

    /// <summary>Of how many trials there are amounts.</summary>
    public int Trials { get; private set; }

    /// <summary>Counts the amounts of one trial once more, or with -1 once less.</summary>
    public void Add(IEnumerable<decimal> amounts, int times)
    {
        Trials += times;
        foreach (var amount in amounts.Distinct())
            numbers[amount] = numbers.GetValueOrDefault(amount) + times;
    }

    public Spread ToSpread(string scale)
    {
        KeyValuePair<decimal, long>[] sorted = [.. numbers.OrderBy(one => one.Key)];
        var all = numbers.Values.Sum();
        return new(scale, Trials, Quartile(0), Quartile(1), Quartile(2), Quartile(3), Quartile(Quarters));

        decimal Quartile(int quarter)
        {
            var place = (all - 1) * quarter;
            var (low, high) = (At(place / Quarters), At((place + Quarters - 1) / Quarters));
            return low + (high - low) * (place % Quarters) / Quarters;
        }

        decimal At(long place)
        {
            var i = 0;
            for (; place >= sorted[i].Value; i++)
                place -= sorted[i].Value;
            return sorted[i].Key;
        }
    }
}
