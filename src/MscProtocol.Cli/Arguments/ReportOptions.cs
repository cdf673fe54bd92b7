using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The options of every command that reports.</summary>
sealed class ReportOptions
{
    const string StandardOutput = "-";
    const string WordSuffix = ".docx";

    static readonly Dictionary<string, Language> Spoken = Languages.All.ToDictionary(language => language.Code());

    static readonly Dictionary<string, bool?> Colours = new() { ["auto"] = null, ["always"] = true, ["never"] = false };

    readonly Dictionary<Command, IReadOnlyList<ReportFormat>> formatsOf = [];

    public ReportOptions()
    {
        LanguageOption.CompletionSources.Add([.. Spoken.Keys]);
        Format.CompletionSources.Add(context => formatsOf[context.ParseResult.CommandResult.Command].Select(format => format.Name));
        Colour.CompletionSources.Add([.. Colours.Keys]);
    }

    /// <summary>The language, which can be chosen for help as well.</summary>
    public Option<string> LanguageOption { get; } = new("--lang") { Recursive = true };

    public Option<string> Format { get; } = new("--format");

    public Option<string[]> Output { get; } = new("--output");

    public Option<string> Colour { get; } = new("--color") { DefaultValueFactory = _ => "auto" };

    public Option<bool> Quiet { get; } = new("--quiet", "-q");

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="formats">The forms that it can write.</param>
    public void AddTo(Command command, IReadOnlyList<ReportFormat> formats)
    {
        formatsOf.Add(command, formats);
        command.Options.Add(Format);
        command.Options.Add(Output);
        command.Options.Add(Colour);
        command.Options.Add(Quiet);
    }

    /// <summary>Returns the chosen language; without a sensible choice, that of the user's locale.</summary>
    public Language LanguageOf(ParseResult arguments, Func<string, string?> variable) =>
        arguments.GetResult(LanguageOption) is { Tokens: [var word] } && Spoken.TryGetValue(word.Value, out var chosen)
            ? chosen
            : Locale.LanguageOf(variable);

    /// <summary>Returns the language that is asked for; without one, the user's first and then the others.</summary>
    public IReadOnlyList<Language> LanguagesOf(ParseResult arguments, Language spoken) =>
        IsLanguageChosen(arguments) ? [spoken] : [spoken, .. Languages.All.Where(language => language != spoken)];

    /// <summary>Returns what is asked for, and adds everything that is wrong with it.</summary>
    public ReportRequest Read(ParseResult arguments, List<LocalizedText> mistakes)
    {
        var formats = formatsOf[arguments.CommandResult.Command];
        if (IsLanguageChosen(arguments))
            Choose(arguments, LanguageOption, Spoken, mistakes);
        var named = arguments.GetResult(Format) is null
            ? null
            : Choose(arguments, Format, formats.ToDictionary(format => format.Name), mistakes);
        var outputs = arguments.GetValue(Output) ?? [];
        var mayReview = formats.Contains(ReportFormat.Sarif);
        var reviewed = mayReview ? outputs.Where(IsWord).ToList() : [];
        outputs = [.. outputs.Where(path => !mayReview || !IsWord(path))];
        if (reviewed.Count > 1)
            mistakes.Add(FileWording.WrittenTwice(reviewed[1]));
        if (outputs.Length > 1 && named is not null && !outputs.Contains(StandardOutput))
            mistakes.Add(FileWording.FormatOfNothing);
        var targets = outputs.Length == 0
            ? [new(named ?? ReportFormat.Text, null)]
            : outputs.Select(path => Target(path, outputs.Length == 1 ? named : null, named, formats, mistakes))
                .OfType<ReportTarget>().ToList();
        var files = targets.GroupBy(target => target.Path is null ? StandardOutput : RealPath.Of(target.Path));
        foreach (var twice in files.Where(same => same.Count() > 1))
            mistakes.Add(FileWording.WrittenTwice(twice.First().Path ?? StandardOutput));
        var paths = targets.Select(target => target.Path).OfType<string>();
        mistakes.AddRange(paths.Where(IsConfiguration).Select(FileWording.OverwritesInput));
        var isQuiet = arguments.GetValue(Quiet);
        var isColoured = Choose(arguments, Colour, Colours, mistakes);
        return new([.. targets.Where(target => !isQuiet || target.Path is not null)], isColoured)
        {
            IsQuiet = isQuiet,
            ReviewedPath = reviewed.FirstOrDefault(),
        };
    }

    static bool IsWord(string path) => path.EndsWith(WordSuffix, StringComparison.OrdinalIgnoreCase);

    // Of whichever protocol: it holds what a team decided.
    static bool IsConfiguration(string path) => Path.GetFileName(RealPath.Of(path)) == CheckConfiguration.FileName;

    bool IsLanguageChosen(ParseResult arguments) => arguments.GetResult(LanguageOption) is not null;

    /// <summary>Returns what the word of an option stands for; adds to the mistakes where it stands for nothing.</summary>
    public static T? Choose<T>(ParseResult arguments, Option<string> option, Dictionary<string, T> choices, List<LocalizedText> mistakes)
    {
        var word = arguments.GetValue(option) ?? "";
        if (!choices.TryGetValue(word, out var choice))
            mistakes.Add(OptionWording.NotAChoice(option.Name, word, choices.Keys));
        return choice;
    }

    // Several files take their forms from their names, so that --format is left for standard output.
    static ReportTarget? Target(
        string path, ReportFormat? ofFile, ReportFormat? ofOutput, IReadOnlyList<ReportFormat> formats, List<LocalizedText> mistakes)
    {
        if (path == StandardOutput)
            return new(ofOutput ?? ReportFormat.Text, null);
        if (string.IsNullOrWhiteSpace(path))
            mistakes.Add(FileWording.EmptyName);
        else if (ofFile is not null)
            return new(ofFile, path);
        else if (ReportFormat.OfFile(path) is { } format && formats.Contains(format))
            return new(format, path);
        else
            mistakes.Add(FileWording.NoFormOfName(path, formats.SelectMany(known => known.Suffixes)));
        return null;
    }
}
