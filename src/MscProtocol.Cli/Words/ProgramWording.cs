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

    public static LocalizedText Waived(string file, string rule, string path, IReadOnlyCollection<string> missing)
    {
        var done = Said.Of(words => words.Program.Waived(file, rule, path));
        var keys = string.Join(", ", missing);
        return missing.Count == 0 ? done
            : Said.Of((words, language) => words.Program.WaivedIncomplete(done.In(language), keys, missing.Count));
    }

    public static LocalizedText RulesRefused { get; } = Said.Of(words => words.Program.RulesRefused);

    public static LocalizedText BrokeDown(Exception e)
    {
        var version = $"{ToolIdentity.Name} {ToolIdentity.Version}";
        return Said.Of(words => words.Program.BrokeDown(e.GetType().Name, e.Message, version));
    }


}
