using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The option that names what sort of documents the files hold.</summary>
sealed class FromOption
{
    static readonly Dictionary<string, DocumentSource> Sources = PaperSources.All.ToDictionary(source => source.Name);

    public FromOption() => Option.CompletionSources.Add([.. Sources.Keys]);

    /// <summary>The words that may be given, as a help page lists them.</summary>
    public static LocalizedText Choices { get; } = Listed([.. Sources.Keys]);

    /// <summary>Those of records alone.</summary>
    public static LocalizedText Records { get; } =
        Listed([.. PaperSources.All.Where(source => source != DocumentSource.Protocol).Select(source => source.Name)]);

    public Option<string> Option { get; } = new("--from");

    /// <summary>Returns the source, or all to tell it from the content; adds to the mistakes where the word names none.</summary>
    public IReadOnlyList<DocumentSource> Read(ParseResult arguments, List<LocalizedText> mistakes) =>
        arguments.GetValue(Option) is not null && ReportOptions.Choose(arguments, Option, Sources, mistakes) is { } source
            ? [source]
            : PaperSources.All;

    static LocalizedText Listed(IReadOnlyList<string> names) => Said.Of(words => words.Option.Either(names));
}
