using System.Globalization;

namespace MscProtocol.Reading;

/// <summary>Reads dates as registries write them.</summary>
static class RegistryDates
{
    static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd HH:mm:ss",
    ];

    /// <summary>Returns the same value with the day in ISO form; <see langword="null"/> where it is no day.</summary>
    public static RecordNode? Day(RecordNode node)
    {
        // "2015-11-01T00:00:00.000Z"
        var text = node.Text is [.., 'Z'] written
            && written.IndexOf('T', StringComparison.Ordinal) is >= 0 and var end
            ? written[..end]
            : node.Text;
        return DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)
            ? Of(node, day)
            : null;
    }

    /// <summary>Returns the same value as that day.</summary>
    public static RecordNode Of(RecordNode node, DateOnly day) => node.As(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
