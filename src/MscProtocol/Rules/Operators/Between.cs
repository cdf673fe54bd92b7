using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary><c>between</c>: every value from the first comparand to the second, both included.</summary>
sealed class Between(ValueKind kind, Comparand low, Comparand high) : Operator
{
    readonly Ordering fromLow = new(kind, Relation.AtLeast, low);
    readonly Ordering toHigh = new(kind, Relation.AtMost, high);

    public override IEnumerable<FieldPath> Others => low.Fields.Concat(high.Fields);

    public override Truth Test(Scope scope) => Truths.Both(fromLow.Test(scope), toHigh.Test(scope));

    public override int Culprit(Scope scope) =>
        fromLow.Test(scope) == Truth.Fails ? fromLow.Culprit(scope) : CulpritAbove(scope);

    public override LocalizedText Describe(Scope? scope) => OperatorWording.Between(low.Describe(scope), high.Describe(scope));

    protected override bool AsksTheSame => low.IsFixed && high.IsFixed;

    int CulpritAbove(Scope scope)
    {
        toHigh.Test(scope);
        return toHigh.Culprit(scope);
    }
}
