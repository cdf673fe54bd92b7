using MscProtocol.Checking;
using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol;

/// <summary>One fault of a protocol: where it is, what was found and expected, why it matters, and what to write.</summary>
public sealed class Finding
{
    // What a rule says is put into words when somebody first asks: most findings are counted, not read.
    readonly Rule? rule;
    readonly Failure? failure;
    readonly Scope? scope;

    internal Finding(Rule rule, Failure failure, Scope scope)
    {
        (this.rule, this.failure, this.scope) = (rule, failure, scope);
        RuleId = rule.Id;
        Concern = rule.Concern;
        Severity = rule.Severity;
        Kind = KindOf(rule, failure);
        Path = failure.Path.ToString();
        Assumption = failure.Assumption;
    }

    internal Finding(string ruleId, LocalizedText title, FindingSeverity severity, FindingKind kind, string path, LocalizedText message)
    {
        RuleId = ruleId;
        Title = title;
        Severity = severity;
        Kind = kind;
        Path = path;
        Message = message;
    }

    /// <summary>The rule that was broken; <c>READ-…</c> for what could not be read.</summary>
    public string RuleId { get; }

    /// <summary>What the rule asks for, in a line.</summary>
    public LocalizedText Title { get => field ??= rule!.Title; }

    /// <summary>The concern that the rule belongs to; <see langword="null"/> for what could not be read.</summary>
    public Term<Concern>? Concern { get; internal init; }

    /// <summary>How much the finding weighs.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What sort of fault it is.</summary>
    public FindingKind Kind { get; }

    /// <summary>The field, such as <c>arms[1].dose</c>; lists count from 0.</summary>
    public string Path { get; }

    /// <summary>The file, as it was named; empty for a protocol built in code.</summary>
    public string File { get; internal init; } = string.Empty;

    /// <summary>Where the file states the field, or about where it would; nowhere for a protocol built in code.</summary>
    public Place Place { get; internal init; } = TextPlace.Nowhere;

    /// <summary>The stretch of the text there; nowhere for a document without lines, and for a protocol built in code.</summary>
    public SourceSpan Span => Place.Span;

    /// <summary>What is wrong.</summary>
    public LocalizedText Message { get => field ??= Fill(rule!.Words.Message); }

    /// <summary>What was found; <see langword="null"/> where nothing is stated.</summary>
    public LocalizedText? Actual { get => field ??= failure?.Actual(); internal init; }

    /// <summary>What was expected; <see langword="null"/> for what could not be read.</summary>
    public LocalizedText? Expected { get => field ??= rule?.Words.Expected ?? failure?.Expected(); internal init; }

    /// <summary>Whether no more was expected than that the field be stated or left out.</summary>
    internal bool AsksOnlyPresence => failure is { AsksOnlyPresence: true };

    /// <summary>What a computed value rests on; <see langword="null"/> where nothing was assumed.</summary>
    public LocalizedText? Assumption { get; internal init; }

    /// <summary>Why it matters; <see langword="null"/> for what could not be read.</summary>
    public LocalizedText? Rationale { get => field ?? rule?.Rationale; internal init; }

    /// <summary>What to write; <see langword="null"/> where the message says it.</summary>
    public LocalizedText? Fix { get => field ??= rule is null ? null : Fill(rule.Words.Fix); internal init; }

    /// <summary>
    /// The same for programs: what to change in which field, so that the finding goes; empty where that cannot be told. What stands there
    /// for an example is no advice for this trial.
    /// </summary>
    public IReadOnlyList<FixEdit> Edits { get => field ??= FindEdits(); internal init; }

    /// <summary>
    /// Watches over the protocol, so that no change is told that brings an error; <see langword="null"/> where one rule judges alone.
    /// </summary>
    internal ErrorWatch? Watch { private get; set; }

    /// <summary>The sources that the rule rests on.</summary>
    public IReadOnlyList<RuleCitation> Citations { get => field ?? rule?.Citations ?? []; internal init; }

    /// <summary>The waiver that lets the deviation stand; <see langword="null"/> where there is none.</summary>
    public Waiver? Waiver { get; internal init; }

    /// <summary>Returns what sort of fault a failure of a rule is.</summary>
    internal static FindingKind KindOf(Rule rule, Failure failure) =>
        rule.Logic.Kind ?? (failure.IsMissing ? FindingKind.Missing : FindingKind.Violation);

    IReadOnlyList<FixEdit> FindEdits() =>
        rule is null ? [] : FixFinder.Find(rule, failure!, scope!, Watch ?? new([], scope!));

    LocalizedText Fill(MessageTemplate template) => template.Fill(failure!.Path, Actual, Expected!, scope!);
}
