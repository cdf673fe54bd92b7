using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>One fault of a protocol: where it is, what was found and expected, why it matters, and what to write.</summary>
public sealed record Finding
{
    /// <summary>The rule that was broken; <c>READ-…</c> for what could not be read.</summary>
    public required string RuleId { get; init; }

    /// <summary>What the rule asks for, in a line.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The concern that the rule belongs to; <see langword="null"/> for what could not be read.</summary>
    public Term<Concern>? Concern { get; init; }

    /// <summary>How much the finding weighs.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What sort of fault it is.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>The field, such as <c>arms[1].dose</c>; lists count from 0.</summary>
    public required string Path { get; init; }

    /// <summary>The file, as it was named; empty for a protocol built in code.</summary>
    public required string File { get; init; }

    /// <summary>Where the file states the field, or would; the default for a protocol built in code.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>How a record states the field, and where in it; <see langword="null"/> where it does not, and for our own format.</summary>
    public FactOrigin? Origin { get; init; }

    /// <summary>What is wrong.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>What was found; <see langword="null"/> where nothing is stated.</summary>
    public LocalizedText? Actual { get; init; }

    /// <summary>What was expected; <see langword="null"/> for what could not be read.</summary>
    public LocalizedText? Expected { get; init; }

    /// <summary>What a computed value rests on; <see langword="null"/> where nothing was assumed.</summary>
    public LocalizedText? Assumption { get; init; }

    /// <summary>Why it matters; <see langword="null"/> for what could not be read.</summary>
    public LocalizedText? Rationale { get; init; }

    /// <summary>What to write; <see langword="null"/> where the message says it.</summary>
    public LocalizedText? Fix { get; init; }

    /// <summary>The sources that the rule rests on.</summary>
    public IReadOnlyList<RuleCitation> Citations { get; init; } = [];

    /// <summary>The waiver that lets the deviation stand; <see langword="null"/> where there is none.</summary>
    public Waiver? Waiver { get; init; }
}
