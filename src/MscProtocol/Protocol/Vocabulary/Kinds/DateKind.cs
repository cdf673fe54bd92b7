using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MscProtocol.Wording;

namespace MscProtocol.Protocol;

/// <summary>A calendar day in ISO 8601 form.</summary>
sealed class DateKind() : ValueKind("date")
{
    public static DateKind Instance { get; } = new();

    public override string Example => "2026-03-02";

    public override bool IsOrdered => true;

    public override bool TryRead(string text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out ReadFault? fault)
    {
        value = DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
        fault = value is null
            ? new(ReadFaultKind.Value, 0, text.Length, new(
                $"'{Excerpt.Of(text)}' is not a date; write year-month-day, such as 2026-03-02.",
                $"“{Excerpt.Of(text)}”不是日期；请按年-月-日书写，如 2026-03-02。"))
            : null;
        return value is not null;
    }
}
