using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>Judges the nodes that a rule speaks of, one verdict a node.</summary>
static class RuleEvaluator
{
    /// <summary>Tells <paramref name="verdicts"/> what <paramref name="rule"/> says of the protocol in <paramref name="scope"/>.</summary>
    public static void Evaluate(Rule rule, Scope scope, IVerdictSink verdicts)
    {
        if (rule.Logic.Each is not { } each)
        {
            Judge(rule, scope, verdicts);
            return;
        }

        var elements = scope.ElementsOf(each);
        if (elements.Length == 0)
            verdicts.AddOpen(rule, scope, Verdict.NotApplicable);
        foreach (var element in elements)
        {
            if (element.Element is Unreadable)
                verdicts.AddOpen(rule, element, Verdict.NotStated);
            else
                Judge(rule, element, verdicts);
        }
    }

    static void Judge(Rule rule, Scope scope, IVerdictSink verdicts)
    {
        var applies = rule.Logic.When?.Evaluate(scope) ?? Truth.Holds;
        if (applies != Truth.Holds)
        {
            verdicts.AddOpen(rule, scope, applies == Truth.Fails ? Verdict.NotApplicable : Verdict.NotStated);
            return;
        }

        switch (rule.Logic.Expect.Evaluate(scope))
        {
            case Truth.Holds:
                verdicts.Add(rule, scope.Path, Verdict.Passed);
                break;
            case Truth.Unknown:
                verdicts.AddOpen(rule, scope, Verdict.NotStated);
                break;
            case Truth.Fails:
                verdicts.AddFailure(rule, rule.Logic.Expect.Explain(scope), scope);
                break;
        }
    }
}
