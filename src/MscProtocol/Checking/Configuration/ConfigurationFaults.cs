using MscProtocol.Documents;
using MscProtocol.Wording;

namespace MscProtocol.Checking;

/// <summary>
/// The wording about configurations that cannot be used; what they have in common with rule sets is worded there, and has the same numbers.
/// </summary>
static class ConfigurationFaults
{
    /// <summary>What the ids start with.</summary>
    public const string Family = "CFG";

    public static Fault UnknownRule(string id, IEnumerable<string> known) => Fault.Unknown(
        101,
        LocalizedText.Of(words => words.Configuration.UnknownRule(Excerpt.Of(id))),
        Suggestion.Nearest(id, known),
        LocalizedText.Of(words => words.Configuration.CheckRuleId));

    /// <summary>Waivers of unknown rules beyond those that are listed.</summary>
    public static Fault FurtherUnknownRules(int count) => new(
        101, LocalizedText.Of(words => words.Configuration.FurtherUnknownRules(count)));

    public static Fault NotAList(string name, string path) => new(
        102,
        LocalizedText.Of(words => words.Configuration.NotAList(name, Excerpt.Of(path))));

    public static Fault BadIndex(string step) => new(
        103,
        LocalizedText.Of(words => words.Configuration.BadIndex(Excerpt.Of(step))));

    public static Fault BadDate(LocalizedText message) => new(104, message);

    public static Fault RepeatedWaiver(string id, string path, int line) => new(
        105, LocalizedText.Of(words => words.Configuration.RepeatedWaiver(id, path, line)));

    public static Fault NoRuleFile(string path) => new(
        106,
        LocalizedText.Of(words => words.Configuration.NoRuleFile(Excerpt.Of(path))));

    public static LocalizedText AlreadyWaived(string id, string path, string file, int line) =>
        LocalizedText.Of(words => words.Configuration.AlreadyWaived(id, path, file, line));

    /// <summary>Why an entry has to be written by hand.</summary>
    public static LocalizedText NoRoom(string file, string entry) => LocalizedText.Of(words => words.Configuration.NoRoom(file, entry));
}
