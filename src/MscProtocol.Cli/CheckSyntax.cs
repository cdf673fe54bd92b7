using System.CommandLine;
using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol check</c>.</summary>
/// <remarks>System.CommandLine splits them; what they may be is told here, in the user's language.</remarks>
sealed class CheckSyntax
{
    static readonly IReadOnlyList<string> DefaultRules = ["msc"];

    static readonly Dictionary<string, ReportFormat> Formats = new() { ["text"] = ReportFormat.Text, ["json"] = ReportFormat.Json };

    static readonly Dictionary<string, Severity?> Severities = new()
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["info"] = Severity.Info,
        ["never"] = null,
    };

    static readonly Dictionary<string, Language> Languages = new() { ["en"] = Language.English, ["zh"] = Language.Chinese };

    readonly Argument<string[]> files = new("FILE") { Arity = ArgumentArity.ZeroOrMore };
    readonly Option<string[]> rules = new("--rules");
    readonly Option<string> format = new("--format") { DefaultValueFactory = _ => "text" };
    readonly Option<string> failOn = new("--fail-on") { DefaultValueFactory = _ => "error" };
    readonly Option<string> language = new("--lang") { Recursive = true };
    readonly Option<string> output = new("--output");

    public CheckSyntax() => Command = new("check") { files, rules, format, failOn, output };

    /// <summary>The command that takes the arguments.</summary>
    public Command Command { get; }

    /// <summary>The language, which can be chosen for help as well.</summary>
    public Option<string> LanguageOption => language;

    /// <summary>Returns the chosen language; without a sensible choice, that of the user's locale.</summary>
    public Language LanguageOf(ParseResult arguments, Func<string, string?> variable) =>
        arguments.Errors.Count == 0 && Languages.TryGetValue(arguments.GetValue(language) ?? "", out var chosen)
            ? chosen
            : Locale.LanguageOf(variable);

    /// <summary>Returns what is asked for, and everything that is wrong with it.</summary>
    public CheckRequest Read(ParseResult arguments, Language spoken, List<LocalizedText> mistakes)
    {
        var named = arguments.GetValue(files) ?? [];
        if (named.Length == 0)
            mistakes.Add(CliWording.NoFile);
        if (arguments.GetValue(output) is { } path && string.IsNullOrWhiteSpace(path))
            mistakes.Add(CliWording.EmptyName);
        if (arguments.GetResult(language) is not null)
            Choose(arguments, language, Languages, mistakes);
        return new(
            named,
            arguments.GetValue(rules) is { Length: > 0 } chosen ? chosen : DefaultRules,
            Choose(arguments, format, Formats, mistakes),
            Choose(arguments, failOn, Severities, mistakes),
            spoken,
            arguments.GetValue(output));
    }

    static T? Choose<T>(ParseResult arguments, Option<string> option, Dictionary<string, T> choices, List<LocalizedText> mistakes)
    {
        var word = arguments.GetValue(option) ?? "";
        if (!choices.TryGetValue(word, out var choice))
            mistakes.Add(CliWording.NotAChoice(option.Name, word, choices.Keys));
        return choice;
    }
}
