using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>When two values say the same: texts whatever their case, amounts whatever their unit.</summary>
sealed class Sameness : IEqualityComparer<object>
{
    public static Sameness Comparer { get; } = new();

    /// <summary>Returns whether the values say the same; unknown for amounts on different bases.</summary>
    public static Truth Of(object value, object other) =>
        value is IMeasurement one && other is IMeasurement two && one.Scale != two.Scale
            ? Truth.Unknown
            : Truths.Of(Comparer.Equals(value, other));

    public new bool Equals(object? x, object? y) =>
        x is string one && y is string two ? one.Equals(two, StringComparison.OrdinalIgnoreCase) : object.Equals(x, y);

    public int GetHashCode(object obj) =>
        obj is string text ? text.GetHashCode(StringComparison.OrdinalIgnoreCase) : obj.GetHashCode();
}
