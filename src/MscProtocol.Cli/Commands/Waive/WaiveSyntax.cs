using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol waive</c>.</summary>
sealed class WaiveSyntax : ICommandSyntax
{
    readonly Argument<string[]> rule = RuleArguments.Ids("RULE");
    readonly Option<string> at = new("--at");
    readonly Option<string> because = new("--because");
    readonly Option<string> by = new("--by");
    readonly Option<string> until = new("--until");
    readonly Option<string> protocol = new("--file");
    readonly ConfigurationOptions configuration = new();

    public WaiveSyntax() => Command = new("waive") { rule, at, because, by, until, protocol, configuration.File };

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.WaiveUsage;

    public LocalizedText Help => HelpPage.Of("waive");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var request = Read(arguments, mistakes);
        return mistakes.Count > 0 ? null : new WaiveCommand(request, surroundings, messages).Run();
    }

    WaiveRequest Read(ParseResult arguments, List<LocalizedText> mistakes)
    {
        var named = arguments.GetValue(rule) ?? [];
        if (named.Length != 1)
            mistakes.Add(UsageWording.NotOneRule);
        if (string.IsNullOrWhiteSpace(arguments.GetValue(at)))
            mistakes.Add(UsageWording.NoPlace);
        return new(
            named.FirstOrDefault(""),
            arguments.GetValue(at) ?? "",
            arguments.GetValue(because) ?? "",
            arguments.GetValue(by) ?? "",
            ConfigurationOptions.ReadDay(arguments, until, mistakes),
            configuration.ReadFile(arguments, mistakes) ?? FileFor(arguments.GetValue(protocol) ?? ""),
            arguments.GetValue(protocol));
    }

    // Without one, it is written where a check of the protocol looks first.
    static string FileFor(string protocol) =>
        CheckConfiguration.FindFile(protocol.Length > 0 ? protocol : CheckConfiguration.FileName)
        ?? Path.Combine(Path.GetDirectoryName(protocol) ?? "", CheckConfiguration.FileName);
}
