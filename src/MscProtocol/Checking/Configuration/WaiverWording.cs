using System.Globalization;
using MscProtocol.Wording;

namespace MscProtocol.Checking;

/// <summary>The wording about waivers that let nothing stand.</summary>
static class WaiverWording
{
    /// <summary>That a waiver meets no finding, and where its rule has findings.</summary>
    public static Texts Stale(WaiverEntry entry, IReadOnlyCollection<string> places) => new(
        LocalizedText.Of(words => words.Configuration.StaleTitle),
        LocalizedText.Of(words => words.Configuration.Stale(entry.RuleId, entry.Path)),
        places.Count == 0 ? LocalizedText.Of(words => words.Configuration.StaleFix)
        : LocalizedText.Of((words, language) => words.Configuration.ElsewhereFix(places.Listed().In(language))));

    public static Texts Unexplained(WaiverEntry entry) => new(
        LocalizedText.Of(words => words.Configuration.UnexplainedTitle),
        LocalizedText.Of(words => words.Configuration.Unexplained(entry.RuleId, entry.Path, entry.Missing)),
        LocalizedText.Of(words => words.Configuration.UnexplainedFix));

    public static Texts Expired(WaiverEntry entry) => new(
        LocalizedText.Of(words => words.Configuration.ExpiredTitle),
        LocalizedText.Of(words => words.Configuration.Expired(entry.RuleId, entry.Path)),
        LocalizedText.Of(words => words.Configuration.ExpiredFix));

    public static LocalizedText Day(DateOnly day) => LocalizedText.Same(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static LocalizedText NotBefore(DateOnly today)
    {
        var day = Day(today).English;
        return LocalizedText.Of(words => words.Configuration.NotBefore(day));
    }

    /// <summary>What a finding says.</summary>
    internal sealed record Texts(LocalizedText Title, LocalizedText Message, LocalizedText Fix);
}
