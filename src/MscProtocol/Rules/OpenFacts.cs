using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>What a rule waits for that cannot tell, or does not apply.</summary>
static class OpenFacts
{
    /// <summary>Returns the places of what is not stated, or not readable, and would decide whether the rule applies, or passes.</summary>
    public static IReadOnlyList<string> Of(Rule rule, Scope scope)
    {
        if (scope.Element is Unreadable)
            return [scope.Path!.ToString()];
        if (rule.Logic.Each is { } each && scope.Path is null)
            return [each.Text];
        var applies = rule.Logic.When?.Evaluate(scope) ?? Truth.Holds;
        var paths = applies switch
        {
            Truth.Fails => Absent(rule.Logic.When!, scope),
            Truth.Unknown => Untold(rule.Logic.When!, scope),
            _ => Untold(rule.Logic.Expect, scope),
        };
        return [.. paths.SelectMany(path => Of(path, scope)).Select(place => place.ToString()).Distinct()];
    }

    static IEnumerable<FieldPath> Untold(Condition condition, Scope scope) =>
        condition.Tests.Where(test => test.Evaluate(scope) == Truth.Unknown).SelectMany(test => test.Others.Prepend(test.Path));

    // What is stated and does not fit will not come to apply by what is stated beside it.
    static FieldPath[] Absent(Condition condition, Scope scope)
    {
        FieldPath[] failing = [.. condition.Tests.Where(test => test.Evaluate(scope) == Truth.Fails).Select(test => test.Path)];
        return Array.Exists(failing, path => IsStated(path, scope)) ? [] : failing;
    }

    static bool IsStated(FieldPath path, Scope scope)
    {
        List<Found> found = [];
        path.Collect(scope, found);
        return found.Exists(one => one.Value is not null);
    }

    // Of a computed field, what it is computed from.
    static IEnumerable<ProtocolPath> Of(FieldPath path, Scope scope)
    {
        List<Found> found = [];
        path.Collect(scope, found);
        if (found.Count == 0)
            found.Add(new(null, scope.Element, default));
        return found.Where(one => one.Value is null or Unreadable).Select(one => path.Place(scope, one))
            .SelectMany(place => place.Sources.Any() ? place.Sources : [place]);
    }
}
