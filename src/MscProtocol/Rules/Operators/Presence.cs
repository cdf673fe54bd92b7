using MscProtocol.Protocol;
using MscProtocol.Rules.Conditions;
using MscProtocol.Wording;

namespace MscProtocol.Rules.Operators;

/// <summary><c>present</c> and <c>absent</c>: whether every value is stated, or none is.</summary>
sealed class Presence(bool isWanted) : Operator
{
    /// <summary>Whether the value should be stated.</summary>
    public bool IsWanted { get; } = isWanted;

    public override Truth Test(Scope scope)
    {
        var result = scope.Values.Count == 0 && IsWanted ? Truth.Fails : Truth.Holds;
        foreach (var found in scope.Values)
        {
            if (found.Value is Unreadable)
                result = result == Truth.Fails ? result : Truth.Unknown;
            else if (found.Value is null == IsWanted)
                result = Truth.Fails;
        }

        return result;
    }

    public override int Culprit(Scope scope) =>
        Math.Max(0, scope.Values.FindIndex(found => found.Value is not Unreadable && found.Value is null == IsWanted));

    public override LocalizedText Describe(Scope scope) => IsWanted ? OperatorWording.Stated : OperatorWording.LeftOut;

    public override LocalizedText DescribeOpposite(Scope scope) => IsWanted ? OperatorWording.LeftOut : OperatorWording.Stated;
}
