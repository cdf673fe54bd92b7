using MscProtocol.Protocol;
using MscProtocol.Rules.Conditions;

namespace MscProtocol.Rules;

/// <summary>Judges the nodes that a rule speaks of, one verdict a node.</summary>
static class RuleEvaluator
{
    /// <summary>Tells <paramref name="verdicts"/> what <paramref name="rule"/> says of the protocol in <paramref name="scope"/>.</summary>
    public static void Evaluate(Rule rule, Scope scope, IVerdictSink verdicts)
    {
        scope.Enter(scope.Protocol, null);
        if (rule.Logic.Each is null)
        {
            Judge(rule, scope, verdicts);
            return;
        }

        var elements = scope.Elements;
        elements.Clear();
        rule.Logic.Each.Collect(scope, elements);
        if (elements.Count == 0)
            verdicts.Add(rule, null, Verdict.NotApplicable);
        foreach (var element in elements)
        {
            scope.Enter(scope.Protocol, null);
            var path = rule.Logic.Each.Place(scope, element);
            if (element.Value is null or Unreadable)
            {
                verdicts.Add(rule, path, Verdict.NotStated);
                continue;
            }

            scope.Enter(element.Value, path);
            Judge(rule, scope, verdicts);
        }
    }

    static void Judge(Rule rule, Scope scope, IVerdictSink verdicts)
    {
        var applies = rule.Logic.When?.Evaluate(scope) ?? Truth.Holds;
        if (applies != Truth.Holds)
        {
            verdicts.Add(rule, scope.Path, applies == Truth.Fails ? Verdict.NotApplicable : Verdict.NotStated);
            return;
        }

        switch (rule.Logic.Expect.Evaluate(scope))
        {
            case Truth.Holds:
                verdicts.Add(rule, scope.Path, Verdict.Passed);
                break;
            case Truth.Unknown:
                verdicts.Add(rule, scope.Path, Verdict.NotStated);
                break;
            case Truth.Fails:
                verdicts.AddFailure(rule, rule.Logic.Expect.Explain(scope), scope);
                break;
        }
    }
}
