using System.Globalization;

namespace MscProtocol.Cli;

/// <summary>What became of a run.</summary>
static class ProgramWording
{
    public static LocalizedText NothingSurveyed { get; } = Said.Of(words => words.Program.NothingSurveyed);

    /// <summary>How far a run has come.</summary>
    /// <param name="documents">The documents that were counted.</param>
    /// <param name="refused">How many of them could not be read.</param>
    /// <param name="share">The share of all bytes, in percent; null where it is not known.</param>
    /// <param name="left">The time that is left; null where it is not known.</param>
    public static LocalizedText Progress(int documents, int refused, int? share, TimeSpan? left)
    {
        var seconds = left is { } time ? (int?)Math.Ceiling(time.TotalSeconds) : null;
        return Said.Of(words => words.Program.Progress(documents, refused, share, seconds));
    }

    public static LocalizedText NoExampleRun { get; } = Said.Of(words => words.Program.NoExampleRun);

    public static LocalizedText RulesUnusable { get; } = Said.Of(words => words.Program.RulesUnusable);

    public static LocalizedText Line(int number) => Said.Of(words => words.Program.Line(number));

    public static LocalizedText ConfigurationRefused { get; } = Said.Of(words => words.Program.ConfigurationRefused);

    /// <summary>What was written.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <param name="isMet">Whether it is known to meet a finding.</param>
    /// <param name="missing">The keys that are still to be filled in.</param>
    public static LocalizedText Waived(WaiveRequest waiver, bool isMet, IReadOnlyCollection<string> missing)
    {
        var (file, rule, path) = (waiver.File, waiver.Rule, waiver.At);
        var done = Said.Of(words => isMet ? words.Program.Waived(file, rule, path) : words.Program.WaiverWritten(file, rule, path));
        var keys = string.Join(", ", missing);
        return missing.Count == 0 ? done
            : Said.Of((words, language) => words.Program.WaivedIncomplete(done.In(language), keys, missing.Count));
    }

    /// <summary>That a protocol has no such finding, and where it has findings of the rule.</summary>
    public static LocalizedText WaivesNothing(WaiveRequest waiver, IReadOnlyCollection<string> places)
    {
        var nothing = Said.Of(words => words.Program.WaivesNothing(waiver.Protocol!, waiver.Rule, waiver.At));
        return places.Count == 0
            ? nothing
            : Said.Of((words, language) => words.Program.WaivesElsewhere(nothing.In(language), places));
    }

    public static LocalizedText HasEnded(DateOnly until, DateOnly today)
    {
        var (end, day) = (Day(until), Day(today));
        return Said.Of(words => words.Program.HasEnded(end, day));
    }

    public static LocalizedText StaysLocked(string path) => Said.Of(words => words.Program.StaysLocked(path));

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static LocalizedText RulesRefused { get; } = Said.Of(words => words.Program.RulesRefused);

    public static LocalizedText BrokeDown(Exception e)
    {
        var version = $"{ToolIdentity.Name} {ToolIdentity.Version}";
        return Said.Of(words => words.Program.BrokeDown(e.GetType().Name, e.Message, version));
    }
}
