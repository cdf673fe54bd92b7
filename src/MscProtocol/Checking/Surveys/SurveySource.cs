namespace MscProtocol;

/// <summary>A file to be surveyed: registry records, a protocol file or a USDM document.</summary>
public sealed class SurveySource
{
    /// <summary>Names a file, and how it is opened.</summary>
    /// <param name="name">The file name, for messages and for telling YAML from JSON.</param>
    /// <param name="open">Opens the file, UTF-8, once and on a thread of its own; the survey closes it.</param>
    public SurveySource(string name, Func<Stream> open) =>
        (Name, Open) = (name, open);

    /// <summary>The file name, for messages and for telling YAML from JSON.</summary>
    internal string Name { get; }

    /// <summary>Opens the file, UTF-8, once and on a thread of its own; the survey closes it.</summary>
    internal Func<Stream> Open { get; }
}
