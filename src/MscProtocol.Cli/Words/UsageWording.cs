namespace MscProtocol.Cli;

/// <summary>How commands are written, and what is missing of them.</summary>
static class UsageWording
{
    public static LocalizedText NoFile { get; } = Said.Of(words => words.Usage.NoFile);

    public static LocalizedText NotOneProtocol { get; } = Said.Of(words => words.Usage.NotOneProtocol);

    public static LocalizedText NotOneRecord { get; } = Said.Of(words => words.Usage.NotOneRecord);

    public static LocalizedText ImportUsage { get; } = Usage("import", Said.Of(words => words.Usage.File));

    public static LocalizedText FactsUsage { get; } = Usage("facts", Said.Of(words => words.Usage.Files));

    public static LocalizedText NoDocument { get; } = Said.Of(words => words.Usage.NoDocument);

    public static LocalizedText NoCommand(IEnumerable<string> commands)
    {
        var all = string.Join(", ", commands);
        return Said.Of(words => words.Usage.NoCommand(all));
    }

    public static LocalizedText NotACommand(string word, string nearest) => Said.Of(words => words.Usage.NotACommand(word, nearest));

    public static LocalizedText FileWithoutCommand(string file) =>
        Said.Of(words => words.Usage.FileWithoutCommand(file, ToolIdentity.Name));

    public static LocalizedText NoRulesCommand { get; } = Said.Of(words => words.Usage.NoRulesCommand);

    public static LocalizedText CheckUsage { get; } = Usage("check", Said.Of(words => words.Usage.Files));

    public static LocalizedText CompareUsage { get; } = Usage("compare", Said.Of(words => words.Usage.Protocol));

    public static LocalizedText SurveyUsage { get; } = Usage("survey", Said.Of(words => words.Usage.FilesAndFolders));

    public static LocalizedText NothingToSurvey { get; } = Said.Of(words => words.Usage.NothingToSurvey);

    public static LocalizedText RulesUsage { get; } = Usage("rules", LocalizedText.Same("list|explain|test"));

    public static LocalizedText ListUsage { get; } = Usage("rules list", LocalizedText.Same(""));

    public static LocalizedText ExplainUsage { get; } = Usage("rules explain", Said.Of(words => words.Usage.Rules));

    public static LocalizedText TestUsage { get; } = Usage("rules test", Said.Of(words => words.Usage.Paths));

    public static LocalizedText NoRuleId { get; } = Said.Of(words => words.Usage.NoRuleId);

    public static LocalizedText DoseUsage { get; } = Usage("dose", Said.Of(words => words.Usage.Text));

    public static LocalizedText ReadUsage { get; } = Usage("read", Said.Of(words => words.Usage.Text));

    public static LocalizedText NotOneText { get; } = Said.Of(words => words.Usage.NotOneText);

    public static LocalizedText WaiveUsage { get; } = Usage("waive", Said.Of(words => words.Usage.RuleAtPath));

    public static LocalizedText InitUsage { get; } = Usage("init", LocalizedText.Same(""));

    public static LocalizedText TermsUsage { get; } = Usage("terms", Said.Of(words => words.Usage.List));

    /// <summary>That no one list is named, or none of that name is there.</summary>
    public static LocalizedText NotOneList(IReadOnlyList<string> named, IReadOnlyList<string> lists)
    {
        var all = string.Join(", ", lists);
        return named is [var name] && Suggestion.Nearest(name, lists) is { } nearest
            ? Said.Of(words => words.Usage.MistypedList(name, nearest))
            : Said.Of(words => words.Usage.NotOneList(all));
    }

    public static LocalizedText SchemaUsage { get; } = Usage("schema", LocalizedText.Same("protocol|rules|config|report"));

    public static LocalizedText NotOneSchema { get; } = Said.Of(words => words.Usage.NotOneSchema);

    public static LocalizedText CompletionUsage { get; } = Usage("completion", LocalizedText.Same("bash|zsh|fish|powershell"));

    public static LocalizedText NotOneShell(IEnumerable<string> shells)
    {
        var all = string.Join(", ", shells);
        return Said.Of(words => words.Usage.NotOneShell(all));
    }

    public static LocalizedText NotForInit(string name) => Said.Of(words => words.Usage.NotForInit(name));

    public static LocalizedText NotOneRule { get; } = Said.Of(words => words.Usage.NotOneRule);

    public static LocalizedText NoPlace { get; } = Said.Of(words => words.Usage.NoPlace);

    public static LocalizedText NotForList(string name) => Said.Of(words => words.Usage.NotForList(name));

    static LocalizedText Usage(string command, LocalizedText parts)
    {
        var arguments = new LocalizedText(language => parts.In(language) is { Length: > 0 } written ? $" {written}" : "");
        return Said.Of((words, language) => words.Usage.Usage(ToolIdentity.Name, command, arguments.In(language)));
    }
}
