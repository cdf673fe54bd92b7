using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using MscProtocol.Notation;

namespace MscProtocol.Protocol;

/// <summary>A calendar day in ISO 8601 form.</summary>
sealed class DateKind() : ValueKind("date")
{
    const string Form = "yyyy-MM-dd";

    // Those with the day and the month in one order only: 03/04/2026 has two readings.
    static readonly string[] Forms =
    [
        Form, "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyy年M月d号", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy",
        "MMMM d yyyy", "MMM d yyyy",
    ];

    public static DateKind Instance { get; } = new();

    public override bool IsOrdered => true;

    public override string Example => "2026-03-02";

    /// <summary>Reads a day in one of the forms that leave no doubt.</summary>
    public static bool TryRead(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            || DateOnly.TryParseExact(
                new FoldedText(text).ToString(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date);

    public override bool TryRead(string text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out ReadFault? fault)
    {
        value = TryRead(text, out DateOnly date) ? date : null;
        fault = value is null ? new(ReadFaultKind.Value, 0, text.Length, KindWording.NoDate(text)) : null;
        return value is not null;
    }

    public override string Print(object value) => ((DateOnly)value).ToString(Form, CultureInfo.InvariantCulture);

    public override string FormOf(object value) => Fillers.Blanked(Print(value));

    public override string ScaleOf(object value) => Name;

    public override Interval MagnitudeOf(object value) => Interval.Single(((DateOnly)value).DayNumber);

    public override string Explain(string description, bool isList, Language language) =>
        KindWording.WrittenLike(description, Example).In(language);

    public override JsonObject Schema() => new()
    {
        ["type"] = "string",
        ["pattern"] = "^\\d{4}-\\d{2}-\\d{2}$",
        ["examples"] = new JsonArray(Example),
    };
}
