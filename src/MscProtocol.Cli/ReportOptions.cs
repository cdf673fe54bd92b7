using System.CommandLine;
using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>The options of every command that reports.</summary>
sealed class ReportOptions
{
    static readonly Dictionary<string, ReportFormat> Formats = new() { ["text"] = ReportFormat.Text, ["json"] = ReportFormat.Json };

    static readonly Dictionary<string, ReportFormat> FormatsWithMarkdown = new(Formats) { ["markdown"] = ReportFormat.Markdown };

    static readonly Dictionary<string, Language> Languages = new() { ["en"] = Language.English, ["zh"] = Language.Chinese };

    /// <summary>The language, which can be chosen for help as well.</summary>
    public Option<string> LanguageOption { get; } = new("--lang") { Recursive = true };

    public Option<string> Format { get; } = new("--format") { DefaultValueFactory = _ => "text" };

    public Option<string> Output { get; } = new("--output");

    /// <summary>Returns the chosen language; without a sensible choice, that of the user's locale.</summary>
    public Language LanguageOf(ParseResult arguments, Func<string, string?> variable) =>
        arguments.GetResult(LanguageOption) is { Tokens: [var word] } && Languages.TryGetValue(word.Value, out var chosen)
            ? chosen
            : Locale.LanguageOf(variable);

    /// <summary>Returns the language that is asked for; without one, the user's first and then the others.</summary>
    public IReadOnlyList<Language> LanguagesOf(ParseResult arguments, Language spoken) =>
        IsLanguageChosen(arguments) ? [spoken] : [spoken, .. Languages.Values.Where(language => language != spoken)];

    /// <summary>Returns what is asked for, and adds everything that is wrong with it.</summary>
    public ReportTarget Read(ParseResult arguments, Language spoken, List<LocalizedText> mistakes, bool hasMarkdown = false)
    {
        if (arguments.GetValue(Output) is { } path && string.IsNullOrWhiteSpace(path))
            mistakes.Add(CliWording.EmptyName);
        if (IsLanguageChosen(arguments))
            Choose(arguments, LanguageOption, Languages, mistakes);
        return new(Choose(arguments, Format, hasMarkdown ? FormatsWithMarkdown : Formats, mistakes), spoken, arguments.GetValue(Output));
    }

    bool IsLanguageChosen(ParseResult arguments) => arguments.GetResult(LanguageOption) is not null;

    /// <summary>Returns what the word of an option stands for; adds to the mistakes where it stands for nothing.</summary>
    public static T? Choose<T>(ParseResult arguments, Option<string> option, Dictionary<string, T> choices, List<LocalizedText> mistakes)
    {
        var word = arguments.GetValue(option) ?? "";
        if (!choices.TryGetValue(word, out var choice))
            mistakes.Add(CliWording.NotAChoice(option.Name, word, choices.Keys));
        return choice;
    }
}
