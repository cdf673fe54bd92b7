namespace MscProtocol.Cli;

/// <summary>The values of options.</summary>
class OptionWords
{
    public virtual string OwnCondition(string condition, string nearest) =>
        $"'{condition}' is none of the known conditions and is written as it stands; did you mean '{nearest}'?";

    public virtual string BothConfigurations => "Write --config or --no-config, not both.";

    public virtual string NotOneTrial(string option) => $"{option} belongs to one protocol; name one FILE.";

    public virtual string NotADay(string option, string text) => $"{option} takes a day such as 2026-12-31, not '{text}'.";

    public virtual string NotAChoice(string option, string all, string word) => $"{option} takes one of {all}, not '{word}'.";

    public virtual string MistypedName(string option, string word, string nearest) =>
        $"{option} does not know '{word}'; did you mean '{nearest}'?";

    public virtual string ToldInReading(string id) =>
        $"{id} is no rule: it is told while a file is read, and its message says what is wrong.";

    public virtual string MistypedRule(string id, string nearest) => $"There is no rule '{id}'; did you mean '{nearest}'?";

    public virtual string NoSuchRule(string id, string tool) =>
        $"There is no rule '{id}'; '{tool} rules list' shows all, and --rules names rule sets of your own.";

    public virtual string NoSuchRuleSet(string name, string? nearest) =>
        $"There is no rule set '{name}'; "
            + $"{(nearest is null ? "give a shipped name, or the path of a file or folder." : $"did you mean '{nearest}'?")}";

    public virtual string NotAWeight(string option, string text) => $"{option} takes one body weight such as '80 kg', not '{text}'.";

    public virtual string MistypedOption(string option, string nearest) => $"There is no option '{option}'; did you mean '{nearest}'?";

    public virtual string UnknownOption(string option) => $"There is no option '{option}'; for a file of that name write './{option}'.";

    public virtual string NoValue(string option) => $"{option} is followed by nothing; write its value behind it.";

    public virtual string GivenTwice(string option) => $"{option} can be given once only.";

    /// <summary>Words of which one is to be chosen.</summary>
    public virtual string Either(IReadOnlyList<string> names) =>
        $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";
}
