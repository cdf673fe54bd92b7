using MscProtocol.Protocol;
using MscProtocol.Quantities;
using MscProtocol.Rules.Conditions;
using MscProtocol.Wording;

namespace MscProtocol.Rules.Operators;

/// <summary><c>includes</c>, <c>includesAll</c> and <c>includesAny</c>: all, or at least one, of the literals among the values.</summary>
sealed class Inclusion(IReadOnlyList<object> literals, bool all) : CollectionOperator
{
    public override LocalizedText Describe(Scope scope) =>
        all ? OperatorWording.Including(ValueWording.Join(literals)!) : OperatorWording.IncludingAny(ValueWording.Join(literals)!);

    protected override bool Holds(List<object> values) =>
        all ? literals.All(literal => IsAmong(literal, values)) : literals.Any(literal => IsAmong(literal, values));

    static bool IsAmong(object literal, List<object> values) => values.Exists(value => Includes(value, literal));

    // A planned window, such as 28 ± 2 d, includes every time inside it.
    static bool Includes(object value, object literal) => (value, literal) switch
    {
        (MarkerLimit limit, _) => literal.Equals(limit.Marker),
        (IMeasurement measured, IMeasurement wanted) => measured.Scale == wanted.Scale && wanted.Magnitude.IsWithin(measured.Magnitude),
        _ => literal.Equals(value),
    };
}
