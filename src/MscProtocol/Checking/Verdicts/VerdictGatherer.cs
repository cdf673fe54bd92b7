using FluentValidation;
using MscProtocol.Protocol;
using MscProtocol.Reading;
using MscProtocol.Rules;

namespace MscProtocol.Checking;

/// <summary>Gathers the verdicts of one validation, and makes findings of failures.</summary>
sealed class VerdictGatherer(ProtocolDocument? document, CheckOptions options, Memory? memory = null) : IVerdictSink
{
    const string ContextKey = "MscProtocol.Verdicts";

    readonly List<RuleVerdict> verdicts = [];
    readonly List<Finding> findings = [];
    readonly HashSet<string> notCarried = new(StringComparer.Ordinal);
    readonly List<FactMention> notRead = [];
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
    public Scope ScopeOf(TrialProtocol protocol) => scope ??= new(protocol, memory);

    public void Add(Rule rule, ProtocolPath? node, Verdict verdict) => verdicts.Add(new(rule, node, verdict));

    public void AddOpen(Rule rule, Scope scope, Verdict verdict) => verdicts.Add(new(rule, scope, verdict));

    public void AddFailure(Rule rule, Failure failure, Scope scope)
    {
        var path = failure.Path.ToString();
        if (document?.MentionOf(failure.Path) is { } mention)
        {
            notRead.Add(mention);
            Add(rule, scope.Path, Verdict.NotStated);
            return;
        }

        if (Finding.KindOf(rule, failure) == FindingKind.Missing && !options.Strict && !IsCarried(failure))
        {
            notCarried.Add(path);
            verdicts.Add(new(rule, scope.Path, Verdict.NotStated) { WaitsFor = [path] });
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
        var awaited = findings
            .Where(finding => finding is { Kind: FindingKind.Missing, Severity: not FindingSeverity.Info })
            .Select(finding => finding.Path)
            .ToHashSet(StringComparer.Ordinal);
        var faulted = verdicts.Where(verdict => verdict.Verdict == Verdict.Faulted).Select(verdict => verdict.Rule).ToHashSet();
        Rule[] errors = [.. rules.Rules.Where(rule => rule.Severity == FindingSeverity.Error && !faulted.Contains(rule))];
        ErrorWatch watch = new(errors, ScopeOf(protocol));
        foreach (var finding in findings)
            finding.Watch = watch;
        var inOrder = findings
            .Concat((document?.Problems ?? []).Select(
                problem => UnreadableFindings.Of(problem, document!.Source.Name, awaited.Contains(problem.Path))))
            .OrderBy(finding => finding.Place.Order)
            .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)
            .ThenBy(finding => finding.Path, StringComparer.Ordinal)
            .ToList();
        return new(document?.Source ?? new SourceText(string.Empty, string.Empty), rules, [], verdicts, inOrder)
        {
            Protocol = protocol,
            Document = document,
            Configuration = options.Configuration,
            Kind = document?.Kind ?? DocumentSource.Protocol,
            Study = document?.Study,
            Remarks = Remarks(),
            NotCarried = [.. notCarried.Order(StringComparer.Ordinal)],
        };
    }

    // A rule on what is missing that fails where something is stated asks for a detail of it.
    bool IsCarried(Failure failure) =>
        document is null || (document.Carries(failure.Path) && (failure.IsMissing || document.CarriesDetails));

    // The same words may speak of the same fact in several arms.
    IReadOnlyList<ReadingRemark> Remarks() => notRead.Count == 0 ? document?.Remarks ?? [] :
    [
        .. document!.Remarks
            .Concat(notRead.DistinctBy(mention => (mention.Name.English, mention.Place.Quote)).Select(mention => new ReadingRemark(
                RemarkKind.NotRead, mention.Place, RecordWording.NotRead(mention.Name, mention.Place.Quote), mention.Place.Quote)))
            .OrderBy(remark => remark.Place.Order)
            .ThenBy(remark => remark.Id, StringComparer.Ordinal),
    ];

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
