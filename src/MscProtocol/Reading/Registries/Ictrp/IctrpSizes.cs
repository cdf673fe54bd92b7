using System.Globalization;

namespace MscProtocol.Reading;

/// <summary>Reads the sample size of ICTRP: a number, or those of groups, of which each stands behind the last colon of its part.</summary>
static class IctrpSizes
{
    // More than there are people.
    const decimal TooMany = 10_000_000_000;

    const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    /// <summary>Returns the number of all participants; the field as it is where it says none.</summary>
    public static RecordNode Read(RecordNode node, RemarkList remarks)
    {
        if (node.Text is not { } text || Number(text) is not null)
            return node;
        decimal sum = 0;
        var groups = 0;
        foreach (var part in text.Split(';', '；'))
        {
            var colon = part.AsSpan().LastIndexOfAny(':', '：');

            // Without a number it is the beginning of a name in which a semicolon stands.
            if (colon < 0 || Number(part[(colon + 1)..]) is not { } number)
                continue;
            sum += number;
            groups++;
        }

        if (groups == 0)
        {
            remarks.Add(RemarkKind.UnreadableValue, node, RecordWording.Unreadable(node.Pointer, text));
            return node;
        }

        var size = sum.ToString(CultureInfo.InvariantCulture);
        if (groups == 1 && text.Contains("groups", StringComparison.OrdinalIgnoreCase))
            remarks.Add(RemarkKind.Mangled, node, IctrpWording.SizeOfGroups(text, size));
        return node.As(size);
    }

    static decimal? Number(string text) =>
        decimal.TryParse(text.Trim(), Style, CultureInfo.InvariantCulture, out var number) && number < TooMany ? number : null;
}
