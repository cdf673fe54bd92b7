using MscProtocol.Protocol;
using MscProtocol.Quantities;
using MscProtocol.Rules.Conditions;
using MscProtocol.Wording;

namespace MscProtocol.Rules.Operators;

/// <summary><c>includes</c>, <c>includesAll</c> and <c>includesAny</c>: all, or at least one, of the literals among the values.</summary>
sealed class Inclusion(IReadOnlyList<object> literals, bool all) : CollectionOperator
{
    public override LocalizedText Describe(Scope? scope) =>
        all ? OperatorWording.Including(ValueWording.Join(literals)!) : OperatorWording.IncludingAny(ValueWording.Join(literals)!);

    protected override Truth Judge(List<object> values, Scope scope)
    {
        var found = literals.Select(literal => IsAmong(literal, values));
        return all ? found.Min() : found.Max();
    }

    static Truth IsAmong(object literal, List<object> values) => values.Select(value => Includes(value, literal)).DefaultIfEmpty().Max();

    // A planned window, such as 28 ± 2 d, includes every time inside it.
    static Truth Includes(object value, object literal) => value switch
    {
        MarkerLimit limit => Sameness.Of(limit.Marker, literal),
        IMeasurement => Comparison.Compare(literal, Relation.Within, value),
        _ => Sameness.Of(value, literal),
    };
}
