using System.Buffers;

namespace MscProtocol.Reading;

/// <summary>Reads allocation and masking out of the words of a design; where they say nothing, out of the titles.</summary>
sealed class DesignWords
{
    const StringComparison Case = StringComparison.OrdinalIgnoreCase;

    static readonly SearchValues<string> OneGroup = WordLists.Any("oneGroup");

    static readonly (SearchValues<string> Words, string Code)[] Allocations =
    [
        (WordLists.Any("notRandomised"), "NON_RANDOMIZED"), (WordLists.Any("randomised"), "RANDOMIZED"), (OneGroup, "NA"),
    ];

    static readonly (SearchValues<string> Words, string Code)[] Maskings =
    [
        (WordLists.Any("quadrupleBlind"), "QUADRUPLE"), (WordLists.Any("tripleBlind"), "TRIPLE"), (WordLists.Any("doubleBlind"), "DOUBLE"),
        (WordLists.Any("singleBlind"), "SINGLE"), (WordLists.Any("openLabel"), "NONE"),
    ];

    static readonly string[] AllocationKeys = ["Allocation"];
    static readonly string[] RandomKeys = ["Randomization", "Randomisation", "Randomized", "Randomised"];
    static readonly string[] MaskingKeys = ["Masking", "Blinding"];

    /// <summary>Reads the design.</summary>
    /// <param name="design">The field.</param>
    /// <param name="titles">The titles, the surest first.</param>
    public DesignWords(RecordNode design, IReadOnlyList<RecordNode> titles)
    {
        var text = design.Text ?? string.Empty;
        var ticked = Ticked(text);
        if (ticked is null && Value(text, MaskingKeys) is { } said)
        {
            Masking = Code(said, Maskings) is { } code || RegistryCodes.Maskings.ContainsKey((code = First(said)).ToUpperInvariant())
                ? design.As(code)
                : default;
            WhoMasked = [.. Who(said).Select(design.As)];
        }
        else if (Code(ticked ?? text, Maskings) is { } masking)
        {
            Masking = design.As(masking);
        }

        if (AllocationOf(text, ticked) is { } allocation)
            Allocation = design.As(allocation);
        foreach (var title in titles)
        {
            if (!Allocation.Exists && Code(title.Text, Allocations) is { } named)
                Allocation = title.As(named);
            if (!Masking.Exists && Code(title.Text, Maskings) is { } masked)
                Masking = title.As(masked);
        }
    }

    /// <summary>How participants are allotted, as a code of ClinicalTrials.gov.</summary>
    public RecordNode Allocation { get; }

    /// <summary>How many do not know it, as a code of ClinicalTrials.gov.</summary>
    public RecordNode Masking { get; }

    /// <summary>Who does not know it.</summary>
    public IReadOnlyList<RecordNode> WhoMasked { get; } = [];

    // Where nothing is drawn by lot, one group is none that others are allotted beside, unless the register has a field that tells.
    static string? AllocationOf(string text, string? ticked)
    {
        if (ticked is not null)
            return Code(text.Contains("Randomised: no", Case) ? "not randomised" : ticked, Allocations);
        if (Value(text, AllocationKeys) is { } said && Code(said, Allocations) is { } told)
            return told;
        var code = Code(Value(text, RandomKeys) ?? text, Allocations);
        return code != "RANDOMIZED" && text.AsSpan().ContainsAny(OneGroup) ? "NA" : code;
    }

    static string? Code(string? text, (SearchValues<string> Words, string Code)[] codes)
    {
        foreach (var (words, code) in codes)
        {
            if (text.AsSpan().ContainsAny(words))
                return code;
        }

        return null;
    }

    // Of the European register each line is a question, with yes or no.
    static string? Ticked(string text) => text.Contains(": yes", Case) && text.Contains("blind: ", Case)
        ? string.Join('\n', text.Split('\n').Where(line => line.TrimEnd().EndsWith(": yes", Case))).Replace("Open:", "Open label:", Case)
        : null;

    // What stands behind one of the keys, up to the next.
    static string? Value(string text, string[] keys)
    {
        foreach (var key in keys)
        {
            if (text.IndexOf(key, Case) is not (>= 0 and var at))
                continue;
            var rest = text.AsSpan(at + key.Length).TrimStart();
            if (rest is not [':' or '：', ..])
                continue;
            rest = rest[1..].TrimStart();
            var close = rest.IndexOf(')');
            var end = rest.IndexOfAny(".;\n");
            var comma = rest.IndexOf(',');
            if (comma >= 0 && (rest.IndexOf('(') is not (>= 0 and var open) || open > comma))
                end = end < 0 ? comma : Math.Min(end, comma);
            else if (close >= 0 && end >= 0 && end < close)
                end = close + 1;
            var value = (end < 0 ? rest : rest[..end]).ToString();
            return value is "No" or "no" ? "not randomised, not blinded" : value is "Yes" or "yes" ? "randomised" : value;
        }

        return null;
    }

    static string First(string said) => said.Split(' ', '(')[0];

    // "Triple (Participant, Care Provider, Outcomes Assessor)"
    static IEnumerable<string> Who(string said) =>
        said.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open
            && First(said) is var word && RegistryCodes.Maskings.ContainsKey(word.ToUpperInvariant()) && word != "None"
            ? said[(open + 1)..].TrimEnd(')').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];
}
