using FluentValidation;
using FluentValidation.Results;
using FluentValidation.Validators;
using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol.Checking;

/// <summary>One rule as a FluentValidation check.</summary>
sealed class RuleCheck(Rule rule, Language language) : PropertyValidator<TrialProtocol, TrialProtocol>
{
    public override string Name => rule.Id;

    /// <summary>
    /// Adds a failure for each finding that is not waived; the answer is always true, because they are in the context then.
    /// </summary>
    public override bool IsValid(ValidationContext<TrialProtocol> context, TrialProtocol value)
    {
        var gatherer = VerdictGatherer.Of(context);
        var before = gatherer.Verdicts.Count;
        try
        {
            RuleEvaluator.Evaluate(rule, gatherer.ScopeOf(value), gatherer);
        }
#pragma warning disable CA1031 // A rule that breaks down is reported, whatever the reason, and the others go on.
        catch (Exception e)
#pragma warning restore CA1031
        {
            gatherer.AddFault(rule, e);
        }

        for (var i = before; gatherer.TellsFailures && i < gatherer.Verdicts.Count; i++)
        {
            if (gatherer.Verdicts[i] is { Verdict: Verdict.Failed, Finding: { } finding })
                context.AddFailure(FailureOf(finding));
        }

        return true;
    }

    ValidationFailure FailureOf(Finding finding) => new(finding.Path, finding.Message.In(language), finding.Actual?.In(language))
    {
        ErrorCode = finding.RuleId,
        Severity = finding.Severity switch
        {
            FindingSeverity.Error => FluentValidation.Severity.Error,
            FindingSeverity.Warning => FluentValidation.Severity.Warning,
            _ => FluentValidation.Severity.Info,
        },
        CustomState = finding,
    };
}
