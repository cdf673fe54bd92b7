using System.Globalization;

namespace MscProtocol.Reading;

/// <summary>Reads the dates of ICTRP: of each register in its own way, and after Excel as numbers of days.</summary>
static class IctrpDates
{
    // 1954 to 2064: what lies outside was no date of a trial, or one of another calendar that was converted twice.
    const int FirstSerial = 20_000;
    const int LastSerial = 60_000;

    static readonly DateOnly Zero = new(1899, 12, 30);

    /// <summary>Returns the day on which Excel counts so many days; <see langword="null"/> for a number that is no such day.</summary>
    public static DateOnly? OfSerial(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days)
            && days is >= FirstSerial and <= LastSerial
            ? Zero.AddDays((int)days)
            : null;

    /// <summary>Returns the date of registration: the field that is the same for all registers, else the other.</summary>
    public static RecordNode Registered(RecordNode common, RecordNode own) => Day(common) ?? Day(own) ?? own;

    /// <summary>
    /// Returns the date of the first enrolment, which is a month where nothing more is known: ClinicalTrials.gov writes days in words,
    /// so that a number came of a month.
    /// </summary>
    public static RecordNode Enrolled(RecordNode node, string id) =>
        OfSerial(node.Text) is { } day && id.StartsWith("NCT", StringComparison.Ordinal)
            ? node.As(day.ToString("yyyy-MM", CultureInfo.InvariantCulture))
            : Day(node) ?? node;

    static RecordNode? Day(RecordNode node) =>
        OfSerial(node.Text) is { } day ? RegistryDates.Of(node, day) : RegistryDates.Day(node);
}
