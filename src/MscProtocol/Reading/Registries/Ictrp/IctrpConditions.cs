namespace MscProtocol.Reading;

/// <summary>Reads the conditions of ICTRP, among which registers write codes and areas.</summary>
static class IctrpConditions
{
    static readonly string[] NotConditions =
        ["MedDRA", "Level:", "Classification code", "Term:", "System Organ Class", "Therapeutic area"];

    /// <summary>Returns each that is written in words.</summary>
    public static IReadOnlyList<RecordNode> Read(RecordNode node) =>
    [
        .. (node.Text ?? string.Empty).Split(';', '\n', '；')
            .Select(part => part.Trim().TrimEnd('.', ',').TrimEnd())
            .Where(part => part.Length > 0 && !IsCode(part)
                && !Array.Exists(NotConditions, words => part.StartsWith(words, StringComparison.Ordinal)))
            .Select(node.As),
    ];

    // "U07.1", "RA01.0"
    static bool IsCode(string part) =>
        part.Any(char.IsAsciiDigit) && part.Contains('.', StringComparison.Ordinal) && !part.Contains(' ', StringComparison.Ordinal);
}
