using MscProtocol.Protocol;
using MscProtocol.Rules.Conditions;
using MscProtocol.Wording;

namespace MscProtocol.Rules.Operators;

/// <summary><c>present</c> and <c>absent</c>: whether any value is stated, or none is; what is unreadable may be either.</summary>
sealed class Presence(bool isWanted) : Operator
{
    /// <summary>Whether a value should be stated.</summary>
    public bool IsWanted { get; } = isWanted;

    public override Truth Test(Scope scope)
    {
        if (scope.Values.Exists(IsStated))
            return IsWanted ? Truth.Holds : Truth.Fails;
        if (scope.Values.Exists(found => found.Value is Unreadable))
            return Truth.Unknown;
        return IsWanted ? Truth.Fails : Truth.Holds;
    }

    // What should be absent is where it is stated; what should be present, where it might be first.
    public override int Culprit(Scope scope) => IsWanted ? 0 : scope.Values.FindIndex(IsStated);

    public override LocalizedText Describe(Scope scope) => IsWanted ? OperatorWording.Stated : OperatorWording.LeftOut;

    public override LocalizedText DescribeOpposite(Scope scope) => IsWanted ? OperatorWording.LeftOut : OperatorWording.Stated;

    static bool IsStated(Found found) => found.Value is not (null or Unreadable);
}
