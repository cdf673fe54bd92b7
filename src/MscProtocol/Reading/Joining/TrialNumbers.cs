namespace MscProtocol.Reading;

/// <summary>The numbers of registries by which records are known to be of one trial.</summary>
static class TrialNumbers
{
    const string European = "EUCTR";
    const int EuropeanLength = 14;

    // "NTR3495"; what has fewer is "pending", or a code of somebody.
    const int LeastDigits = 4;

    /// <summary>Returns those that tell a trial, each in the one form that all records share but for its case.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> numbers) =>
        [.. numbers.Where(number => number.Count(char.IsAsciiDigit) >= LeastDigits).Select(Bare)];

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
