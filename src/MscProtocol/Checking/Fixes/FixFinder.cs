using System.Runtime.CompilerServices;
using MscProtocol.Documents;
using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol.Checking;

/// <summary>
/// Finds the changes that make a finding go. What is shown comes from the examples that the rule itself passes, and is tried on the
/// protocol before it is told; nothing is written for the author.
/// </summary>
static class FixFinder
{
    // An arm or a product that is added needs fewer fields than these.
    const int MostRounds = 30;

    static readonly ConditionalWeakTable<Rule, TrialProtocol[]> Examples = [];

    /// <summary>Returns the changes, as few as will do and bring no new error, those of what is stated last.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="failure">How it is broken.</param>
    /// <param name="scope">Where it is broken.</param>
    /// <param name="watch">Watches over the protocol.</param>
    public static IReadOnlyList<FixEdit> Find(Rule rule, Failure failure, Scope scope, ErrorWatch watch)
    {
        // Where one field alone is at odds with the world, an example can be shown.
        var choices = FixChoices.Of(rule, failure, scope);
        if (rule.Logic.Kind == FindingKind.Inconsistent && choices.Length > 1)
            return choices;
        foreach (var draft in Drafts(rule, failure, scope))
        {
            if (Completed(draft.Edits, scope.Protocol, watch) is { } edits && Passes(rule, scope, edits))
                return [.. edits.Select(edit => Told(edit, rule, scope))];
        }

        return choices;
    }

    // Those that ask least first; of a large protocol, all that an example states differently is much, and seldom needed. What is added
    // to a list is shown whole, where that agrees with the rest.
    static IEnumerable<Draft> Drafts(Rule rule, Failure failure, Scope scope)
    {
        var examples = Examples.GetValue(rule, Passing).SelectMany(example => Places(rule, example));
        var asked = examples.SelectMany(example => FixCandidates.Asked(rule.Logic, scope, example));
        var all = examples.SelectMany(example => FixCandidates.All(scope, example));
        return Working(asked, true).Concat(Working(asked, false)).Concat(Working(all, true)).Concat(Working(all, false));

        IEnumerable<Draft> Working(IEnumerable<IReadOnlyList<ModelEdit>> candidates, bool isWhole) => candidates
            .Where(edits => (isWhole || edits.Any(edit => edit.Element is not null)) && Passes(rule, scope, edits))
            .Select(edits => Fewest(rule, failure, scope, edits, isWhole))
            .OrderBy(draft => draft.Cost);
    }

    // What is added may need more beside it: an arm its dose, an endpoint its time. Nothing else of what is stated is changed for it.
    static List<ModelEdit>? Completed(IReadOnlyList<ModelEdit> edits, TrialProtocol protocol, ErrorWatch watch)
    {
        List<ModelEdit> all = [.. edits];
        for (var round = 0; round < MostRounds; round++)
        {
            if (watch.FirstNew(Applied(protocol, all), all) is not { } next)
                return all;
            var more = Drafts(next.Rule, next.Failure, next.Scope)
                .FirstOrDefault(draft => draft.Edits.All(edit => !edit.IsChange || all.Exists(one => one.Place.Equals(edit.Place))));
            if (more is null)
                return null;
            foreach (var edit in more.Edits)
            {
                var known = all.FindIndex(one => one.Place.Equals(edit.Place));
                if (known < 0)
                    all.Add(edit);
                else
                    all[known] = edit with { IsChange = all[known].IsChange };
            }
        }

        return null;
    }

    static TrialProtocol Applied(TrialProtocol protocol, IEnumerable<ModelEdit> edits) =>
        edits.Aggregate(protocol, (changed, edit) => ProtocolEdits.With(changed, edit.Place, edit.Values));

    static TrialProtocol[] Passing(Rule rule) =>
    [
        .. rule.Words.Examples
            .Where(example => example.Expected == Verdict.Passed)
            .Select(example => example.Protocol).OfType<MappingNode>()
            .Select(fragment => ProtocolDocument.Fragment(rule.Source, fragment).Protocol!),
    ];

    static IEnumerable<Scope> Places(Rule rule, TrialProtocol example)
    {
        Scope whole = new(example);
        return (rule.Logic.Each is { } each ? whole.ElementsOf(each) : [whole]).Where(place => Passes(rule, place));
    }

    static bool Passes(Rule rule, Scope place) =>
        place.Element is not Unreadable
        && (rule.Logic.When?.Evaluate(place) ?? Truth.Holds) == Truth.Holds
        && rule.Logic.Expect.Evaluate(place) == Truth.Holds;

    static bool Passes(Rule rule, Scope scope, IEnumerable<ModelEdit> edits)
    {
        var whole = scope.Of(Applied(scope.Protocol, edits));
        var place = rule.Logic.Each is { } each ? Array.Find(whole.ElementsOf(each), one => one.Path!.Equals(scope.Path)) : whole;
        return place is not null && Passes(rule, place);
    }

    // What is stated is let stand where that will do.
    static Draft Fewest(Rule rule, Failure failure, Scope scope, IReadOnlyList<ModelEdit> edits, bool isWhole)
    {
        List<ModelEdit> few = [.. edits];
        foreach (var edit in edits.Reverse().OrderByDescending(edit => edit.CostFor(failure)))
        {
            List<ModelEdit> fewer =
                [.. few.Where(one => isWhole && edit.Element is not null ? !edit.Element.Equals(one.Element) : one != edit)];
            if (Passes(rule, scope, fewer))
                few = fewer;
        }

        return new(few, few.Sum(edit => edit.CostFor(failure)));
    }

    // That something is not done is no slip of the pen: it has to be done before it is written.
    static FixEdit Told(ModelEdit edit, Rule rule, Scope scope)
    {
        if (edit is { IsChange: true, Values: not null, Kind: FlagKind })
            return new(edit.Place, FixAction.Choose, null, []);
        var action = edit.Values is null ? FixAction.Remove
            : edit.Values.Any(value => edit.Kind?.FormOf(value) is not null) ? FixAction.Fill
            : FixAction.Write;
        return new(edit.Place, action, edit.Kind, edit.Values ?? [])
        {
            Choices = edit.Values is null ? [] : FixChoices.At(edit.Place, rule.Logic.Expect.Tests, scope),
        };
    }

    /// <summary>Changes that will do, and how much they ask.</summary>
    sealed record Draft(IReadOnlyList<ModelEdit> Edits, int Cost);
}
