namespace MscProtocol.Reading;

/// <summary>Reads what is given out of one field: names of ClinicalTrials.gov, products of the European register, or text.</summary>
static class IctrpGiven
{
    const StringComparison Case = StringComparison.OrdinalIgnoreCase;

    // Of ClinicalTrials.gov there are names alone, each behind its type.
    static readonly string[] Types =
    [
        "Drug: ", "Device: ", "Biological: ", "Procedure: ", "Radiation: ", "Behavioral: ", "Genetic: ", "Dietary Supplement: ",
        "Combination Product: ", "Diagnostic Test: ", "Other: ",
    ];

    /// <summary>Returns what the field tells.</summary>
    public static GivenThings Read(RecordNode node) => node.Text is not { } text ? new([], [])
        : IsNames(text) ? new([], [.. Names(node, text)])
        : IctrpProducts.Are(text) ? new([], IctrpProducts.Read(node, text))
        : GivenText.Read(node);

    /// <summary>Returns whether the field holds names of ClinicalTrials.gov, which say no dose and no route.</summary>
    public static bool IsNames(string? text) => text is not null && Array.Exists(Types, type => text.StartsWith(type, Case));

    static IEnumerable<RegistryIntervention> Names(RecordNode node, string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(';', start);
            while (end >= 0 && !Array.Exists(Types, type => text.AsSpan(end + 1).StartsWith(type, Case)))
                end = text.IndexOf(';', end + 1);
            if (end < 0)
                end = text.Length;
            var name = text.IndexOf(':', start, end - start) + 1;
            if (RecordText.PartOf(node, name, end) is { } words)
                yield return new(node, new(words), null, [], []);
            start = end + 1;
        }
    }
}
