using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary><c>includes</c>, <c>includesAll</c> and <c>includesAny</c>: all, or at least one, of the literals among the values.</summary>
sealed class Inclusion(ValueKind kind, object[] literals, bool all) : CollectionOperator
{
    public override IEnumerable<object> Choices => literals;

    public override LocalizedText Describe(Scope? scope) =>
        all
            ? OperatorWording.Including(ValueWording.Join(kind, literals)!)
            : OperatorWording.IncludingAny(ValueWording.Join(kind, literals)!);

    protected override Truth Judge(List<object> values, Scope scope)
    {
        var result = IsAmong(literals[0], values);
        for (var i = 1; i < literals.Length; i++)
        {
            var isAmong = IsAmong(literals[i], values);
            result = all ? Truths.Both(result, isAmong) : Truths.Either(result, isAmong);
        }

        return result;
    }

    Truth IsAmong(object literal, List<object> values)
    {
        var result = Truth.Fails;
        for (var i = 0; i < values.Count && result != Truth.Holds; i++)
            result = Truths.Either(result, Includes(values[i], literal));
        return result;
    }

    // A planned window, such as 28 ± 2 d, includes every time inside it.
    Truth Includes(object value, object literal) =>
        kind.IsOrdered ? Ordering.Compare(kind, literal, Relation.Within, value) : Sameness.Of(kind, value, literal);
}
