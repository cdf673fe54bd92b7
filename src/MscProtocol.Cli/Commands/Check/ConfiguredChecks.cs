namespace MscProtocol.Cli;

/// <summary>Prepares the checkers of a run, one for each configuration.</summary>
/// <param name="choice">Which configurations to follow.</param>
/// <param name="rules">Rule sets that take the place of those that configurations name.</param>
/// <param name="options">How each protocol is checked, but for its waivers.</param>
/// <param name="messages">Takes what is wrong.</param>
sealed class ConfiguredChecks(ConfigurationChoice choice, IReadOnlyList<RuleSource> rules, CheckOptions options, Messages messages)
{
    readonly Dictionary<string, ConfiguredCheck?> byFile = new(StringComparer.Ordinal);

    /// <summary>
    /// Returns how a protocol is checked; <see langword="null"/> where the rules or the configuration cannot be used, which is said once.
    /// </summary>
    public ConfiguredCheck? For(string protocol)
    {
        var file = choice.FileFor(protocol);
        var key = file is null ? string.Empty : Path.GetFullPath(file);
        if (!byFile.TryGetValue(key, out var check))
            byFile.Add(key, check = file is null ? Plain() : Configured(file));
        return check;
    }

    ConfiguredCheck? Plain() =>
        rules.Count == 0 ? new(new(null, options), null)
        : RuleArguments.Load(rules, messages, ProgramWording.RulesRefused) is { } book ? new(new(book, options), null)
        : null;

    ConfiguredCheck? Configured(string file) => new ConfigurationLoader(messages).Load(file, rules) is { } configuration
        ? new(ProtocolChecker.Following(configuration, options), configuration)
        : null;
}
