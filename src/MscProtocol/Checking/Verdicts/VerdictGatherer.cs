using FluentValidation;
using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol.Checking;

/// <summary>Gathers the verdicts of one validation, and makes findings of failures.</summary>
sealed class VerdictGatherer(ProtocolDocument? document, CheckOptions options) : IVerdictSink
{
    const string ContextKey = "MscProtocol.Verdicts";

    readonly List<RuleVerdict> verdicts = [];
    readonly List<Finding> findings = [];
    readonly HashSet<string> notCarried = new(StringComparer.Ordinal);
    Scope? scope;

    /// <summary>Whether findings are also told as failures of the validation: a checker reports what is gathered here instead.</summary>
    public bool TellsFailures { get; init; }

    /// <summary>The verdicts so far.</summary>
    public IReadOnlyList<RuleVerdict> Verdicts => verdicts;

    /// <summary>Lets the rules of one validation put their verdicts here.</summary>
    public static void Attach(VerdictGatherer gatherer, ValidationContext<TrialProtocol> context) =>
        context.RootContextData[ContextKey] = gatherer;

    /// <summary>Returns where the verdicts of this validation go.</summary>
    public static VerdictGatherer Of(ValidationContext<TrialProtocol> context) => (VerdictGatherer)context.RootContextData[ContextKey];

    /// <summary>Returns the scope of the protocol, which the rules use one after another.</summary>
    public Scope ScopeOf(TrialProtocol protocol) => scope ??= new(protocol);

    public void Add(Rule rule, ProtocolPath? node, Verdict verdict) => verdicts.Add(new(rule, node, verdict));

    public void AddFailure(Rule rule, Failure failure, Scope scope)
    {
        var path = failure.Path.ToString();
        if (Finding.KindOf(rule, failure) == FindingKind.Missing && !options.Strict && document?.Carries(failure.Path) == false)
        {
            notCarried.Add(path);
            Add(rule, scope.Path, Verdict.NotStated);
            return;
        }

        var waiver = WaiverOf(rule.Id, path);
        var finding = new Finding(rule, failure, scope)
        {
            File = document?.Source.Name ?? string.Empty,
            Place = document?.Find(failure.Path) ?? TextPlace.Nowhere,
            Waiver = waiver,
        };
        findings.Add(finding);
        verdicts.Add(new(rule, scope.Path, waiver is null ? Verdict.Failed : Verdict.Waived, finding));
    }

    /// <summary>Takes a rule that broke down.</summary>
    public void AddFault(Rule rule, Exception fault) =>
        verdicts.Add(new(rule, null, Verdict.Faulted, fault: $"{fault.GetType().Name}: {fault.Message}"));

    /// <summary>Returns all that was gathered, with what could not be read.</summary>
    public Report Report(RuleBook rules, TrialProtocol protocol)
    {
        var inOrder = findings
            .Concat((document?.Problems ?? []).Select(problem => UnreadableFindings.Of(problem, document!.Source.Name)))
            .OrderBy(finding => finding.Place.Order)
            .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)
            .ThenBy(finding => finding.Path, StringComparer.Ordinal)
            .ToList();
        return new(document?.Source ?? new SourceText(string.Empty, string.Empty), rules, [], verdicts, inOrder)
        {
            Protocol = protocol,
            Configuration = options.Configuration,
            Kind = document?.Kind ?? DocumentSource.Protocol,
            Study = document?.Study,
            Remarks = document?.Remarks ?? [],
            NotCarried = [.. notCarried.Order(StringComparer.Ordinal)],
        };
    }

    Waiver? WaiverOf(string ruleId, string path)
    {
        foreach (var waiver in options.Waivers)
        {
            if (waiver.RuleId == ruleId && waiver.Path == path && (options.Today is not { } today || today <= waiver.Until))
                return waiver;
        }

        return null;
    }
}
