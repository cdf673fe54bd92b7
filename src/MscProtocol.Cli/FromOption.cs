using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The option that names what sort of documents the files hold.</summary>
sealed class FromOption
{
    static readonly Dictionary<string, DocumentKind?> Kinds = new()
    {
        ["protocol"] = DocumentKind.Protocol,
        ["ctgov"] = DocumentKind.ClinicalTrialsGov,
        ["usdm"] = DocumentKind.Usdm,
    };

    public FromOption() => Option.CompletionSources.Add([.. Kinds.Keys]);

    public Option<string> Option { get; } = new("--from");

    /// <summary>Returns the kind, or null to tell it from the content; adds to the mistakes where the word names none.</summary>
    public DocumentKind? Read(ParseResult arguments, List<LocalizedText> mistakes) =>
        arguments.GetValue(Option) is null ? null : ReportOptions.Choose(arguments, Option, Kinds, mistakes);
}
