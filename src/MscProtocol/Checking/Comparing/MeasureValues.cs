using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>What one protocol states of a measure, each value once, in the order of the protocol.</summary>
public sealed class MeasureValues
{
    readonly List<object> distinct;

    internal MeasureValues(ValueKind? kind, IEnumerable<object> values, bool isUnreadable, IReadOnlyList<ProtocolPath> facts)
    {
        distinct = [.. values.Distinct()];
        Amounts = [.. distinct.OfType<IMeasurement>()];
        Terms = [.. distinct.OfType<ITerm>()];
        Texts = [.. distinct.OfType<string>()];
        IsUnreadable = isUnreadable;
        Facts = facts;
        Kind = kind;
    }

    /// <summary>The doses, times, counts …; empty for a measure that is told in terms.</summary>
    public IReadOnlyList<IMeasurement> Amounts { get; }

    /// <summary>The terms; empty for a measure that is told in amounts.</summary>
    public IReadOnlyList<ITerm> Terms { get; }

    /// <summary>The texts, in the words of the protocol; empty for any other measure.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>Whether something is written, too, that could not be read.</summary>
    public bool IsUnreadable { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsStated => Amounts.Count > 0 || Terms.Count > 0 || Texts.Count > 0;

    /// <summary>The values for a reader; <see langword="null"/> when there is none.</summary>
    public LocalizedText? Text => ValueWording.Join(Kind, distinct);

    /// <summary>What the values are; <see langword="null"/> for groups.</summary>
    internal ValueKind? Kind { get; }

    /// <summary>The written fields that the values come from.</summary>
    internal IReadOnlyList<ProtocolPath> Facts { get; }

    /// <summary>The least amount that is stated, a bound counting as the amount in it.</summary>
    internal decimal Least => Amounts.Min(Lower);

    /// <summary>The greatest amount that is stated, a bound counting as the amount in it.</summary>
    internal decimal Greatest => Amounts.Max(Upper);

    internal static decimal Lower(IMeasurement amount) => amount.Magnitude.Low ?? amount.Magnitude.High!.Value;

    internal static decimal Upper(IMeasurement amount) => amount.Magnitude.High ?? amount.Magnitude.Low!.Value;
}
