using System.CommandLine;
using System.Globalization;

namespace MscProtocol.Cli;

/// <summary>The options of every command that a configuration has a say in.</summary>
sealed class ConfigurationOptions
{
    public Option<string> File { get; } = new("--config");

    /// <summary>Returns the file that is named; adds what is wrong with the name.</summary>
    public string? ReadFile(ParseResult arguments, List<LocalizedText> mistakes)
    {
        var file = arguments.GetValue(File);
        if (file is not null && string.IsNullOrWhiteSpace(file))
            mistakes.Add(FileWording.EmptyName);
        return file;
    }

    /// <summary>Returns the day that an option gives; adds to the mistakes where it gives none.</summary>
    public static DateOnly? ReadDay(ParseResult arguments, Option<string> option, List<LocalizedText> mistakes)
    {
        if (arguments.GetValue(option) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        mistakes.Add(OptionWording.NotADay(option.Name, text));
        return null;
    }
}
