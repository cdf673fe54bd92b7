using MscProtocol.Documents;
using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Rules;

/// <summary>
/// The wording about rule sets that cannot be used, one number a kind; those that every strict file has are in <see cref="StrictFaults"/>.
/// </summary>
static class RuleFaults
{
    /// <summary>What the ids start with.</summary>
    public const string Family = "RULE";

    public static Fault BadName(string name) => new(
        7,
        LocalizedText.Of(words => words.RuleFault.BadName(Excerpt.Of(name))));

    public static Fault BadVersion(string version) => new(
        8,
        LocalizedText.Of(words => words.RuleFault.BadVersion(Excerpt.Of(version))));

    public static Fault BadId(string id) => new(
        9,
        LocalizedText.Of(words => words.RuleFault.BadId(Excerpt.Of(id))));

    public static Fault RepeatedId(string id, string first) => new(
        10, LocalizedText.Of(words => words.RuleFault.RepeatedId(id, first)));

    public static Fault UnknownOperator(string word, IReadOnlyList<string> known) => Fault.Unknown(
        12,
        LocalizedText.Of(words => words.RuleFault.UnknownOperator(Excerpt.Of(word))),
        Suggestion.Nearest(word, known),
        LocalizedText.Of(words => words.RuleFault.ExpectedOperators(known)));

    public static Fault Of(PathFault fault) =>
        fault.IsInsideValue ? NoFieldsInside(fault.Name, fault.Path) : UnknownField(fault.Name, fault.Path, fault.Nearest);

    static Fault UnknownField(string name, string path, string? nearest) => Fault.Unknown(
        13,
        LocalizedText.Of(words => words.RuleFault.UnknownField(Excerpt.Of(name), Excerpt.Of(path))),
        nearest,
        LocalizedText.Of(words => words.RuleFault.SeeFields));

    static Fault NoFieldsInside(string name, string path) => new(
        14, LocalizedText.Of(words => words.RuleFault.NoFieldsInside(name, Excerpt.Of(path))));

    public static Fault EachNeedsAList(string path) => new(
        15,
        LocalizedText.Of(words => words.RuleFault.EachNeedsAList(Excerpt.Of(path))));

    public static Fault UnknownParameter(string name, IEnumerable<string> known) => Fault.Unknown(
        16,
        LocalizedText.Of(words => words.RuleFault.UnknownParameter(Excerpt.Of(name))),
        Suggestion.Nearest(name, known),
        LocalizedText.Of(words => words.RuleFault.DeclareParameter));

    public static Fault UnusedParameter(string name) => new(
        17, LocalizedText.Of(words => words.RuleFault.UnusedParameter(name)));

    public static Fault OutOfBounds(string name, string value, string low, string high, LocalizedText because) => new(
        18,
        LocalizedText.Of((words, language) => words.RuleFault.OutOfBounds(name, value, low, high, because.In(language))));

    public static Fault NoReason(string name) => new(
        19,
        LocalizedText.Of(words => words.RuleFault.NoReason(name)));

    public static Fault RepeatedParameter(string name, string first) => new(
        20, LocalizedText.Of(words => words.RuleFault.RepeatedParameter(name, first)));

    public static Fault UnknownCitation(string id, IEnumerable<string> known) => Fault.Unknown(
        21,
        LocalizedText.Of(words => words.RuleFault.UnknownCitation(Excerpt.Of(id))),
        Suggestion.Nearest(id, known),
        LocalizedText.Of(words => words.RuleFault.AddCitation));

    public static Fault BadLiteral(LocalizedText message, string path) => new(
        22, LocalizedText.Of((words, language) => words.RuleFault.BadLiteral(message.In(language), path)));

    public static Fault UnlistedTerm(LocalizedText message) => new(23, message);

    public static Fault WrongOperator(string op, string path, string holds) => new(
        24,
        LocalizedText.Of(words => words.RuleFault.WrongOperator(op, Excerpt.Of(path), holds)));

    public static Fault DifferentKind(string path, string kind, string other) => new(
        25,
        LocalizedText.Of(words => words.RuleFault.DifferentKind(Excerpt.Of(path), kind, other)));

    public static Fault NeedsTwo() =>
        new(26, LocalizedText.Of(words => words.RuleFault.NeedsTwo));

    public static Fault Reversed() => new(27, LocalizedText.Of(words => words.RuleFault.Reversed));

    public static Fault BadPattern(LocalizedText reason) => new(
        28, LocalizedText.Of((words, language) => words.RuleFault.BadPattern(reason.In(language))));

    public static Fault EmptyCondition() => new(
        29, LocalizedText.Of(words => words.RuleFault.EmptyCondition));

    public static Fault Contradiction() => new(
        30, LocalizedText.Of(words => words.RuleFault.Contradiction));

    public static Fault UnknownPlaceholder(string name) => new(
        31,
        LocalizedText.Of(words => words.RuleFault.UnknownPlaceholder(Excerpt.Of(name))));

    public static Fault UnclosedPlaceholder() => new(32, LocalizedText.Of(words => words.RuleFault.UnclosedPlaceholder));

    public static Fault DifferentPlaceholders() => new(
        33, LocalizedText.Of(words => words.RuleFault.DifferentPlaceholders));

    public static Fault MissingExample(string kind) => new(
        34, LocalizedText.Of(words => words.RuleFault.MissingExample(kind)));

    public static Fault BadExample() => new(
        35, LocalizedText.Of(words => words.RuleFault.BadExample));

    public static Fault UnknownRuleSet(string name, IEnumerable<string> known) => Fault.Unknown(
        36,
        LocalizedText.Of(words => words.RuleFault.UnknownRuleSet(Excerpt.Of(name))),
        Suggestion.Nearest(name, known),
        LocalizedText.Of(words => words.RuleFault.GiveRuleSet));

    public static Fault Cycle(string chain) => new(
        37, LocalizedText.Of(words => words.RuleFault.Cycle(chain)));

    public static Fault OutsideFolder(string path) => new(
        38,
        LocalizedText.Of(words => words.RuleFault.OutsideFolder(Excerpt.Of(path))));

    public static Fault NothingToOverride(string id, IEnumerable<string> known) => Fault.Unknown(
        39,
        LocalizedText.Of(words => words.RuleFault.NothingToOverride(Excerpt.Of(id))),
        Suggestion.Nearest(id, known),
        LocalizedText.Of(words => words.RuleFault.AddOverridden));

    public static Fault RepeatedCitation(string id) => new(
        40, LocalizedText.Of(words => words.RuleFault.RepeatedCitation(Excerpt.Of(id))));

    public static Fault NoLink() => new(
        41, LocalizedText.Of(words => words.RuleFault.NoLink));

    public static Fault NotARuleSet() => new(
        42,
        LocalizedText.Of(words => words.RuleFault.NotARuleSet));

    public static Fault NoAmount(string path) => new(43, LocalizedText.Of(words => words.RuleFault.NoAmount(Excerpt.Of(path))));

    public static Fault NoRange() => new(44, LocalizedText.Of(words => words.RuleFault.NoRange));

    public static Fault NoLimit(string level, IEnumerable<string> limits) =>
        new(45, LocalizedText.Of(words => words.RuleFault.NoLimit(level, limits)));

    public static Fault UnknownList(string name, IEnumerable<string> known) => Fault.Unknown(
        46,
        LocalizedText.Of(words => words.RuleFault.UnknownList(Excerpt.Of(name))),
        Suggestion.Nearest(name, known),
        LocalizedText.Of(words => words.RuleFault.ExpectedOperators(known)));

    public static Fault BadTolerance(string text) =>
        new(47, LocalizedText.Of(words => words.RuleFault.BadTolerance(Excerpt.Of(text))));

    public static Fault UnknownGroup(string name, IEnumerable<string> known) => Fault.Unknown(
        48,
        LocalizedText.Of(words => words.RuleFault.UnknownGroup(Excerpt.Of(name))),
        Suggestion.Nearest(name, known),
        LocalizedText.Of(words => words.RuleFault.ExpectedOperators(known)));
}
