namespace MscProtocol.Reporting;

/// <summary>Logarithms that are the same on every processor, which those of binary fractions need not be.</summary>
static class Logarithm
{
    const decimal Finest = 0.0001m;

    /// <summary>Returns the logarithm of <paramref name="value"/> to the base 10, to four places; values below 1 count as 1.</summary>
    public static decimal Of(decimal value)
    {
        var rest = Math.Max(value, 1);
        var result = 0m;
        for (; rest >= 10; rest /= 10)
            result++;
        for (var part = 0.5m; part > Finest; part /= 2)
        {
            rest *= rest;
            if (rest < 10)
                continue;
            rest /= 10;
            result += part;
        }

        return result;
    }
}
