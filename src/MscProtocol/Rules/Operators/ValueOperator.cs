using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>An operator that every stated value must satisfy; where none is stated, or one is unreadable, it cannot be told.</summary>
abstract class ValueOperator : Operator
{
    public sealed override Truth Test(Scope scope)
    {
        Prepare(scope);
        var isAnyStated = false;
        var isAnyUnknown = false;
        foreach (var found in scope.Values)
        {
            if (found.Value is null)
                continue;
            isAnyStated = true;
            var truth = Judge(found, scope);
            if (truth == Truth.Fails)
                return truth;
            isAnyUnknown |= truth == Truth.Unknown;
        }

        return isAnyStated && !isAnyUnknown ? Truth.Holds : Truth.Unknown;
    }

    public sealed override int Culprit(Scope scope) => scope.Values.FindIndex(found => Judge(found, scope) == Truth.Fails);

    /// <summary>Gathers what the values are compared with.</summary>
    protected virtual void Prepare(Scope scope)
    {
    }

    /// <summary>Returns whether one stated value is as asked.</summary>
    protected abstract Truth Test(object value, Scope scope);

    Truth Judge(Found found, Scope scope) => found.Value is null or Unreadable ? Truth.Unknown : Test(found.Value, scope);
}
