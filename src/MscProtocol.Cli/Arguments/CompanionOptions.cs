using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The options that name documents beside a protocol.</summary>
sealed class CompanionOptions
{
    readonly Option<string[]> with = new("--with");
    readonly Option<string>? against;

    /// <summary>Makes the options.</summary>
    /// <param name="hasAgainst">Whether one document may be named to hold the protocol against.</param>
    public CompanionOptions(bool hasAgainst = false) => against = hasAgainst ? new("--against") : null;

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(with);
        if (against is not null)
            command.Options.Add(against);
    }

    /// <summary>Returns the documents; adds to the mistakes where they fit no protocol.</summary>
    public CompanionFiles Read(ParseResult arguments, IReadOnlyList<string> protocols, List<LocalizedText> mistakes)
    {
        var named = arguments.GetValue(with) ?? [];
        var held = against is null ? null : arguments.GetValue(against);
        if (named.Length == 0 && held is null)
            return CompanionFiles.None;
        if (named.Contains(string.Empty, StringComparer.Ordinal) || held?.Length == 0)
            mistakes.Add(FileWording.EmptyName);
        if (protocols.Count != 1)
            mistakes.Add(OptionWording.NotOneTrial(named.Length > 0 ? with.Name : against!.Name));
        return new(named, held);
    }
}
