namespace MscProtocol.Rules;

/// <summary>What was loaded of a selection of rule sets.</summary>
/// <param name="Sets">The rule sets, those that others extend included, in the order of their names.</param>
/// <param name="Rules">The rules in the order of their ids.</param>
/// <param name="OwnRules">Those of the rules that the selected rule sets define themselves.</param>
/// <param name="Off">The rules that a rule set turns off.</param>
sealed record Selection(
    IReadOnlyList<RuleSetIdentity> Sets, IReadOnlyList<Rule> Rules, IReadOnlyList<Rule> OwnRules, IReadOnlyList<Rule> Off);
