using MscProtocol.Prose;

namespace MscProtocol.Tests.Prose;

/// <summary>Shows the schedules of a text as "count every interval at times", with "?" for a count that is not told.</summary>
static class ShownSchedules
{
    public static string In(string text) => string.Join("; ", ScheduleText.Find(text).Select(Show));

    static string Show(ScheduleMention mention)
    {
        var interval = mention.Interval is null ? "" : $" every {mention.Interval}";
        var times = mention.Times.Count == 0 ? "" : $" at {string.Join(", ", mention.Times)}";
        return $"{mention.Count?.ToString() ?? "?"}{interval}{times}";
    }
}
