
namespace MscProtocol.Prose;

/// <summary>Tells dates from times: "2019年11月", "5月3日", "year 2020".</summary>
static class CalendarDates
{
    /// <summary>Removes the numbers that are parts of a date.</summary>
    public static void Remove(List<WrittenTime> group, ProseTokens tokens)
    {
        var isDate = false;
        for (var i = 0; i < group.Count; i++)
        {
            var written = group[i];
            var isMonthOfDate = IsWritten(written, '月') && (isDate || (written.TouchesNext && IsWritten(group[i + 1], '日')));
            isDate = isMonthOfDate || (isDate && IsWritten(written, '日')) || IsYear(written);
            if (isDate)
                group[i] = written with { Unit = null };
        }

        bool IsWritten(WrittenTime written, char unit) => tokens.Text[tokens[written.End - 1].Start] == unit;
    }

    static bool IsYear(WrittenTime written) => written.Unit?.Unit is { Symbol: "a" } && written.Amount is >= 1900 and <= 2100;
}
