using System.Globalization;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads dates as registries write them.</summary>
static class RegistryDates
{
    // Beside those of any document: run together, with the time of the day, and with the day before the month.
    static readonly string[] Days = ["yyyyMMdd", "yyyy-MM-dd HH:mm:ss", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];
    static readonly string[] Months = ["yyyy-MM", "MMMM yyyy"];

    /// <summary>Returns the same value with the day in ISO form; <see langword="null"/> where it is no day.</summary>
    public static RecordNode? Day(RecordNode node)
    {
        // "2015-11-01T00:00:00.000Z"
        var text = node.Text is [.., 'Z'] written
            && written.IndexOf('T', StringComparison.Ordinal) is >= 0 and var end
            ? written[..end]
            : node.Text;
        return text is not null && (DateKind.TryRead(text, out DateOnly day) || TryRead(text, Days, out day)) ? Of(node, day) : null;
    }

    /// <summary>Returns the same value as that day.</summary>
    public static RecordNode Of(RecordNode node, DateOnly day) => node.As(DateKind.Instance.Print(day));

    /// <summary>Returns the first day of a month that is given without one; <see langword="null"/> where it is no month.</summary>
    public static DateOnly? Month(string? text) => TryRead(text, Months, out var first) ? first : null;

    /// <summary>Returns whether the text is a month or a year.</summary>
    public static bool IsPartial(string text) => Month(text) is not null || TryRead(text, ["yyyy"], out _);

    static bool TryRead(string? text, string[] forms, out DateOnly day) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out day);
}
