using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>
/// <c>among</c> and <c>apart</c>: every value is one of those at another path, or none of them. An amount is one of them where the two
/// have an amount in common; a term of another list where it names the same.
/// </summary>
sealed class Membership(ValueKind kind, ValueKind otherKind, FieldComparand others, bool isWanted) : ValueOperator
{
    public override IEnumerable<FieldPath> Others => others.Fields;

    public override bool OneIsEnough => isWanted;

    public override LocalizedText Describe(Scope? scope) =>
        isWanted ? OperatorWording.Among(others.Describe(scope)) : OperatorWording.Apart(others.Describe(scope));

    protected override bool AsksTheSame => false;

    protected override void Prepare(Scope scope)
    {
        scope.Comparands.Clear();
        others.Collect(scope, scope.Comparands);
    }

    protected override Truth Test(object value, Scope scope)
    {
        var result = Truth.Fails;
        var isAnyStated = false;
        foreach (var other in scope.Comparands)
        {
            if (other.Value is null)
                continue;
            isAnyStated = true;
            result = Truths.Either(result, other.Value is Unreadable ? Truth.Unknown : Agree(value, other.Value));
        }

        return !isAnyStated ? Truth.Unknown : isWanted ? result : result.Opposite();
    }

    Truth Agree(object value, object other)
    {
        if (kind.IsOrdered)
        {
            return kind.ScaleOf(value) == kind.ScaleOf(other)
                ? Truths.Of(kind.MagnitudeOf(value).Meets(others.Widened(kind.MagnitudeOf(other))))
                : Truth.Unknown;
        }

        var same = kind == otherKind ? other : kind.TryRead(otherKind.Print(other), out var read, out _) ? read : other;
        return Truths.Of(kind.Equals(value, same));
    }
}
