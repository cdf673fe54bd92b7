using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol.Checking;

/// <summary>Watches that a change of a protocol brings no errors which it had not before.</summary>
/// <param name="rules">The rules whose findings are errors.</param>
/// <param name="scope">The protocol as it was.</param>
sealed class ErrorWatch(IReadOnlyList<Rule> rules, Scope scope)
{
    // Asked for by many findings, or by none.
    readonly Lazy<HashSet<(string Rule, ProtocolPath Path)>> known =
        new(() => [.. Errors(rules, scope.Apart()).Select(error => (error.Rule.Id, error.Failure.Path))]);

    readonly Lazy<List<(Rule Rule, HashSet<string>? Reads)>> readers = new(() => [.. rules.Select(rule => (rule, Reads(rule)))]);

    /// <summary>Returns the first error that the protocol has now, and had not before; <see langword="null"/> for none.</summary>
    /// <param name="changed">The protocol as it is now.</param>
    /// <param name="edits">What was changed: a rule that reads none of the groups in which that stands says what it said before.</param>
    public Broken? FirstNew(TrialProtocol changed, IEnumerable<ModelEdit> edits)
    {
        var groups = edits.Select(edit => edit.Place.Segments()[0].Name).ToHashSet(StringComparer.Ordinal);
        var concerned = readers.Value.Where(reader => reader.Reads?.Overlaps(groups) != false).Select(reader => reader.Rule);
        return Errors(concerned, scope.Of(changed)).Find(error => !known.Value.Contains((error.Rule.Id, error.Failure.Path)));
    }

    // The groups of a protocol that a rule reads; null for one that reads what is computed, of whatever.
    static HashSet<string>? Reads(Rule rule)
    {
        List<FieldPath> paths =
        [
            .. rule.Logic.Each is { } each ? [each] : Enumerable.Empty<FieldPath>(),
            .. (rule.Logic.When?.Tests ?? []).Concat(rule.Logic.Expect.Tests).SelectMany(test => test.Others.Prepend(test.Path)),
        ];
        return paths.Exists(path => path.Fields.Any(field => field.IsDerived))
            ? null
            : [.. paths.Where(path => path.FromProtocol || path == rule.Logic.Each).Select(path => path.Fields[0].Name)];
    }

    static List<Broken> Errors(IEnumerable<Rule> rules, Scope scope)
    {
        Failures failures = new();
        foreach (var rule in rules)
            RuleEvaluator.Evaluate(rule, scope, failures);
        return failures.Broken;
    }

    /// <summary>A rule that is broken somewhere.</summary>
    public sealed record Broken(Rule Rule, Failure Failure, Scope Scope);

    sealed class Failures : IVerdictSink
    {
        public List<Broken> Broken { get; } = [];

        public void Add(Rule rule, ProtocolPath? node, Verdict verdict)
        {
        }

        public void AddOpen(Rule rule, Scope scope, Verdict verdict)
        {
        }

        public void AddFailure(Rule rule, Failure failure, Scope scope) => Broken.Add(new(rule, failure, scope));
    }
}
