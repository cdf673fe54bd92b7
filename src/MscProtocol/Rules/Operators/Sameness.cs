using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>When two values say the same.</summary>
static class Sameness
{
    /// <summary>Returns whether the values say the same; unknown for amounts on different bases.</summary>
    public static Truth Of(ValueKind kind, object value, object other) =>
        kind.ScaleOf(value) != kind.ScaleOf(other) ? Truth.Unknown : Truths.Of(kind.Equals(value, other));
}
