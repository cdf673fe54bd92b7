using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>
/// <c>matches</c>: every text holds a match of the pattern. A finding tells what the rule asks for; the pattern is for who reads the rule.
/// </summary>
sealed class Match(Pattern pattern, Func<LocalizedText?> title) : ValueOperator
{
    public override LocalizedText Describe(Scope? scope) =>
        scope is not null && title() is { } asked ? asked : LocalizedText.Of(words => words.Condition.Matching(pattern.ToString()));

    public override LocalizedText DescribeOpposite(Scope scope) => title() ?? base.DescribeOpposite(scope);

    protected override Truth Test(object value, Scope scope) =>
        value is string text ? Truths.Of(pattern.IsMatch(text)) : Truth.Unknown;
}
