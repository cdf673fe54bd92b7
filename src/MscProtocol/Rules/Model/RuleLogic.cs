using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>What a rule tests.</summary>
/// <param name="Each">
/// The list whose elements are judged one by one; <see langword="null"/> where the protocol is judged as a whole.
/// </param>
/// <param name="When">The condition under which the rule applies; <see langword="null"/> for always.</param>
/// <param name="WhenSpan">Where that condition is written.</param>
/// <param name="Expect">The condition that should hold.</param>
/// <param name="ExpectSpan">Where that condition is written.</param>
/// <param name="Kind">Kind of the findings; <see langword="null"/> where the failing test decides.</param>
/// <param name="Parameters">The parameters that the conditions compare with.</param>
sealed record RuleLogic(
    FieldPath? Each,
    Condition? When,
    SourceSpan WhenSpan,
    Condition Expect,
    SourceSpan ExpectSpan,
    FindingKind? Kind,
    IReadOnlyList<RuleParameter> Parameters);
