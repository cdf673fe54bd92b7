namespace MscProtocol.Checking;

/// <summary>Tells which records are of a trial that another record told of: those that share a number of any registry.</summary>
sealed class JoinedTrials
{
    const string European = "EUCTR";
    const int EuropeanLength = 14;

    // "NTR3495"; what has fewer is "pending", or a code of somebody.
    const int LeastDigits = 4;

    readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns whether one of the numbers is known, and learns them all.</summary>
    public bool Knows(IEnumerable<string> numbers)
    {
        var isKnown = false;
        List<string> own = [.. numbers.Where(number => number.Count(char.IsAsciiDigit) >= LeastDigits).Select(Bare)];
        foreach (var number in own)
            isKnown |= known.Contains(number);
        known.UnionWith(own);
        return isKnown;
    }

    // Each country of a European trial has a record: "EUCTR2019-002688-89-ES", which WHO ICTRP calls so.
    static string Bare(string number)
    {
        var bare = number.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (!bare.StartsWith(European, StringComparison.OrdinalIgnoreCase))
            return bare;
        bare = bare[European.Length..];
        return bare.Length > EuropeanLength ? bare[..EuropeanLength] : bare;
    }
}
