using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol.Checking;

/// <summary>Watches that a change of a protocol brings no errors which it had not before.</summary>
/// <param name="rules">The rules whose findings are errors.</param>
/// <param name="protocol">The protocol as it was.</param>
sealed class ErrorWatch(IReadOnlyList<Rule> rules, TrialProtocol protocol)
{
    // Asked for by many findings, or by none.
    readonly Lazy<HashSet<(string Rule, ProtocolPath Path)>> known =
        new(() => [.. Errors(rules, protocol).Select(error => (error.Rule.Id, error.Failure.Path))]);

    /// <summary>Returns the first error that the protocol has now, and had not before; <see langword="null"/> for none.</summary>
    public Broken? FirstNew(TrialProtocol changed) =>
        Errors(rules, changed).Find(error => !known.Value.Contains((error.Rule.Id, error.Failure.Path)));

    static List<Broken> Errors(IReadOnlyList<Rule> rules, TrialProtocol protocol)
    {
        Failures failures = new();
        Scope scope = new(protocol);
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
