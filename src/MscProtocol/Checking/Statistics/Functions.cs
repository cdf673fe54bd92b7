namespace MscProtocol.Checking;

/// <summary>Functions of decimals that are the same on every processor, to some twenty digits.</summary>
static class Functions
{
    const decimal LogarithmOfTwo = 0.6931471805599453094172321215m;
    const decimal Negligible = 1e-27m;

    /// <summary>Returns the square root of a number that is not negative.</summary>
    public static decimal SquareRoot(decimal value)
    {
        if (value == 0)
            return 0;

        // Newton's steps from above only fall, until they can no more.
        var root = Math.Max(value, 1);
        while (true)
        {
            var next = (root + value / root) / 2;
            if (next >= root)
                return root;
            root = next;
        }
    }

    /// <summary>Returns the natural logarithm of a number above zero.</summary>
    public static decimal Logarithm(decimal value)
    {
        var halvings = 0;
        for (; value > 1.5m; value /= 2)
            halvings++;
        for (; value < 0.75m; value *= 2)
            halvings--;
        var ratio = (value - 1) / (value + 1);
        var power = ratio;
        var sum = 0m;
        for (var divisor = 1; Math.Abs(power) > Negligible; divisor += 2)
        {
            sum += power / divisor;
            power *= ratio * ratio;
        }

        return 2 * sum + halvings * LogarithmOfTwo;
    }

    /// <summary>Returns e to a power between -60 and 60.</summary>
    public static decimal Exponential(decimal power)
    {
        var halvings = 0;
        for (; Math.Abs(power) > 0.5m; power /= 2)
            halvings++;
        var (sum, part) = (1m, 1m);
        for (var number = 1; Math.Abs(part) > Negligible; number++)
        {
            part *= power / number;
            sum += part;
        }

        for (; halvings > 0; halvings--)
            sum *= sum;
        return sum;
    }
}
