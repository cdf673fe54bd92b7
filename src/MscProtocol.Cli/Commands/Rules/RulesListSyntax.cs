using System.CommandLine;
using MscProtocol.Protocol;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol rules list</c>.</summary>
sealed class RulesListSyntax : ICommandSyntax
{
    static readonly Dictionary<string, FindingSeverity?> Severities = new()
    {
        ["error"] = FindingSeverity.Error,
        ["warning"] = FindingSeverity.Warning,
        ["info"] = FindingSeverity.Info,
    };

    // None is wanted, but what stands there is told in the user's language.
    readonly Argument<string[]> names = new("NAME") { Arity = ArgumentArity.ZeroOrMore };
    readonly Option<string[]> rules = RuleArguments.Option();
    readonly Option<string> concern = new("--concern");
    readonly Option<string> severity = new("--severity");
    readonly Option<string> profile = new("--profile");
    readonly ReportOptions report;

    public RulesListSyntax(ReportOptions report)
    {
        this.report = report;
        concern.CompletionSources.Add(_ => Term<Concern>.All.Select(one => one.Name));
        severity.CompletionSources.Add([.. Severities.Keys]);
        profile.CompletionSources.Add(_ => RuleProfile.Shipped.Select(one => one.Name));
        Command = new("list") { names, rules, concern, severity, profile };
        report.AddTo(Command, ReportFormat.Of<RuleCatalogue>());
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.ListUsage;

    public LocalizedText Help => HelpPage.Of("rules-list");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var request = Read(arguments, messages.Language, mistakes);
        return mistakes.Count > 0 ? null : new RulesListCommand(request, surroundings, messages).Run();
    }

    RulesListRequest Read(ParseResult arguments, Language spoken, List<LocalizedText> mistakes)
    {
        if (arguments.GetValue(names) is [var name, ..])
            mistakes.Add(UsageWording.NotForList(name));
        var target = report.Read(arguments, mistakes);
        return new(
            RuleArguments.Read(arguments.GetValue(rules) ?? [], target, mistakes),
            ReadConcern(arguments, mistakes),
            arguments.GetResult(severity) is null ? null : ReportOptions.Choose(arguments, severity, Severities, mistakes),
            ReadProfile(arguments, mistakes),
            target);
    }

    Term<Concern>? ReadConcern(ParseResult arguments, List<LocalizedText> mistakes)
    {
        if (arguments.GetValue(concern) is not { } word)
            return null;
        if (Term<Concern>.TryParse(word, out var term))
            return term;
        mistakes.Add(OptionWording.NotAName(concern.Name, word, [.. Term<Concern>.All.Select(one => one.Name)]));
        return null;
    }

    RuleProfile? ReadProfile(ParseResult arguments, List<LocalizedText> mistakes)
    {
        if (arguments.GetValue(profile) is not { } word)
            return null;
        if (RuleProfile.Shipped.FirstOrDefault(one => one.Name == word) is { } found)
            return found;
        mistakes.Add(OptionWording.NotAName(profile.Name, word, [.. RuleProfile.Shipped.Select(one => one.Name)]));
        return null;
    }
}
