using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using FluentValidation;
using FluentValidation.Results;
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

    // Without them, whoever validates has a gatherer of its own.
    readonly CheckOptions? options;

    /// <summary>Compiles a selection of rules.</summary>
    /// <param name="rules">The rules; by default those for the indication of each protocol, as <see cref="RuleBook.For"/> tells.</param>
    /// <param name="options">
    /// Waivers, and the day on which they are judged; what is waived is no failure. By default there are none.
    /// </param>
    /// <param name="language">The language of the messages.</param>
    public ProtocolValidator(RuleBook? rules = null, CheckOptions? options = null, Language language = Language.English)
        : this(rules?.Rules ?? [], rules is null ? RuleBook.For : null, options ?? CheckOptions.Default, language)
    {
    }

    ProtocolValidator(IEnumerable<Rule> rules, Func<TrialProtocol, RuleBook>? choose, CheckOptions? options, Language language)
    {
        this.options = options;

        // On the instance, so that process-wide settings of a host cannot cut a check short.
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        if (choose is not null)
            RuleFor(Whole).SetValidator(protocol => Compile(choose(protocol), language));
        foreach (var rule in rules)
            RuleFor(Whole).SetValidator(new RuleCheck(rule, language)).WithErrorCode(rule.Id);
    }

    /// <summary>
    /// Returns a validator that follows a configuration: its rules, as <see cref="CheckConfiguration.RulesFor"/> tells, and its waivers.
    /// </summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="options">The day on which waivers are judged; the waivers of the configuration take the place of those in it.</param>
    /// <param name="language">The language of the messages.</param>
    public static ProtocolValidator Following(
        CheckConfiguration configuration, CheckOptions? options = null, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new([], configuration.RulesFor, configuration.Within(options), language);
    }

    /// <summary>Returns the rules of a selection for a validation that has a gatherer, compiled when they are first asked for.</summary>
    internal static ProtocolValidator Compile(RuleBook rules, Language language) =>
        Compiled.GetValue(rules, _ => []).GetOrAdd(language, static (chosen, book) => new(book.Rules, null, null, chosen), rules);

    /// <inheritdoc/>
    protected override bool PreValidate(ValidationContext<TrialProtocol> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (options is not null)
            VerdictGatherer.Attach(new(null, options) { TellsFailures = true }, context);
        return true;
    }
}
