using MscProtocol.Documents;

namespace MscProtocol.Rules;

/// <summary>A piece of a protocol with what its rule says of it.</summary>
/// <param name="Expected">The verdict: passed, failed, not stated or not applicable.</param>
/// <param name="Protocol">The piece, in the protocol format.</param>
/// <param name="At">Path of the finding, for an example that fails.</param>
/// <param name="Span">Where the example stands in the rule set.</param>
sealed record RuleExample(Verdict Expected, Node Protocol, string? At, SourceSpan Span);
