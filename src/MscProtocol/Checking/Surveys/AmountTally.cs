namespace MscProtocol.Checking;

/// <summary>The amounts on one scale, each with its number: people state few different ones, however many trials there are.</summary>
sealed class AmountTally
{
    const int Quarters = 4;

    readonly Dictionary<decimal, long> numbers = [];
    int trials;

    /// <summary>Adds the amounts of one trial.</summary>
    public void Add(IEnumerable<decimal> amounts)
    {
        trials++;
        foreach (var amount in amounts.Distinct())
            numbers[amount] = numbers.GetValueOrDefault(amount) + 1;
    }

    public Spread ToSpread(string scale)
    {
        KeyValuePair<decimal, long>[] sorted = [.. numbers.OrderBy(one => one.Key)];
        var all = numbers.Values.Sum();
        return new(scale, trials, Quartile(0), Quartile(1), Quartile(2), Quartile(3), Quartile(Quarters));

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
