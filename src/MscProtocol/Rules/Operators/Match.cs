using System.Text.RegularExpressions;
using MscProtocol.Rules.Conditions;
using MscProtocol.Wording;

namespace MscProtocol.Rules.Operators;

/// <summary><c>matches</c>: every text holds a match of the pattern. A finding tells what the rule asks for; the pattern is for who reads the rule.</summary>
sealed class Match(Regex pattern, LocalizedText? title) : ValueOperator
{
    /// <summary>No backtracking, so that no pattern and no text can make a check hang.</summary>
    public const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    public override LocalizedText Describe(Scope? scope) =>
        scope is not null && title is not null ? title : new($"text that matches /{pattern}/", $"与 /{pattern}/ 匹配的文字");

    public override LocalizedText DescribeOpposite(Scope scope) => title ?? base.DescribeOpposite(scope);

    protected override Truth Test(object value, Scope scope) =>
        value is string text ? Truths.Of(pattern.IsMatch(text)) : Truth.Unknown;
}
