using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary><c>present</c> and <c>absent</c>: whether any value is stated, or none is; what is unreadable may be either.</summary>
sealed class Presence : Operator
{
    readonly bool isWanted;

    Presence(bool isWanted) => this.isWanted = isWanted;

    /// <summary><c>present</c>.</summary>
    public static Presence Wanted { get; } = new(isWanted: true);

    /// <summary><c>absent</c>.</summary>
    public static Presence Unwanted { get; } = new(isWanted: false);

    public override Truth Test(Scope scope)
    {
        if (scope.Values.Exists(IsStated))
            return isWanted ? Truth.Holds : Truth.Fails;
        if (scope.Values.Exists(found => found.Value is Unreadable))
            return Truth.Unknown;
        return isWanted ? Truth.Fails : Truth.Holds;
    }

    // What should be absent is where it is stated; what should be present, where it might be first.
    public override int Culprit(Scope scope) => isWanted ? 0 : scope.Values.FindIndex(IsStated);

    public override LocalizedText Describe(Scope? scope) => isWanted ? OperatorWording.Stated : OperatorWording.LeftOut;

    public override LocalizedText DescribeOpposite(Scope scope) => isWanted ? OperatorWording.LeftOut : OperatorWording.Stated;

    static bool IsStated(Found found) => found.Value is not (null or Unreadable);
}
