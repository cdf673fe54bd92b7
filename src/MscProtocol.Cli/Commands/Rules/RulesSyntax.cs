using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The command <c>msc-protocol rules</c>, which does nothing without one of its own commands.</summary>
sealed class RulesSyntax : ICommandSyntax
{
    public RulesSyntax(ReportOptions report)
    {
        Subcommands = [new RulesListSyntax(report), new RulesExplainSyntax(report), new RulesTestSyntax(report)];
        Command = new("rules");
        foreach (var subcommand in Subcommands)
            Command.Subcommands.Add(subcommand.Command);
    }

    public IReadOnlyList<ICommandSyntax> Subcommands { get; }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.RulesUsage;

    public LocalizedText Help => HelpPage.Of("rules");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var word = arguments.UnmatchedTokens.FirstOrDefault(string.Empty);
        mistakes.Add(Suggestion.Nearest(word, Command.Subcommands.Select(command => command.Name)) is { } nearest
            ? UsageWording.NotACommand(word, nearest)
            : UsageWording.NoRulesCommand);
        return null;
    }
}
