using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using FluentValidation;
using MscProtocol.Checking;
using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>Every rule of a selection as one FluentValidation validator.</summary>
/// <remarks>
/// Each failure carries the rule id as error code, the severity, the finished message, and the <see cref="Finding"/> as custom state.
/// FluentValidation rule sets are not used: select rules when loading the <see cref="RuleBook"/>.
/// </remarks>
public sealed class ProtocolValidator : AbstractValidator<TrialProtocol>
{
    // A validator lives as long as its rules, however many ask for it.
    static readonly ConditionalWeakTable<RuleBook, ConcurrentDictionary<Language, ProtocolValidator>> Compiled = [];

    // One for all rules: FluentValidation takes each lambda for a property of its own.
    static readonly Expression<Func<TrialProtocol, TrialProtocol>> Whole = protocol => protocol;

    /// <summary>Compiles a selection of rules.</summary>
    /// <param name="rules">The rules; by default those for the indication of each protocol, as <see cref="RuleBook.For"/> tells.</param>
    /// <param name="language">The language of the messages.</param>
    public ProtocolValidator(RuleBook? rules = null, Language language = Language.English)
    {
        // On the instance, so that process-wide settings of a host cannot cut a check short.
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        if (rules is null)
            RuleFor(Whole).SetValidator(protocol => Of(RuleBook.For(protocol), language));
        foreach (var rule in rules?.Rules ?? [])
            RuleFor(Whole).SetValidator(new RuleCheck(rule, language)).WithErrorCode(rule.Id);
    }

    /// <summary>Returns the validator of a selection of rules, compiled when it is first asked for.</summary>
    internal static ProtocolValidator Of(RuleBook rules, Language language) =>
        Compiled.GetValue(rules, _ => []).GetOrAdd(language, static (chosen, book) => new(book, chosen), rules);
}
