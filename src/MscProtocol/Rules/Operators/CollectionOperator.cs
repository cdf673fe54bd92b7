using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>
/// An operator that judges the stated values together; where a list is not stated, or a value is unreadable, it cannot be told.
/// </summary>
abstract class CollectionOperator : Operator
{
    public override bool JudgesTogether => true;

    public sealed override Truth Test(Scope scope)
    {
        var stated = Stated(scope);
        if (scope.Values.Count > 0 && (stated.Count == 0 || stated.Exists(value => value is Unreadable)))
            return Truth.Unknown;
        return Judge(stated, scope);
    }

    /// <summary>Returns whether the stated values are as asked.</summary>
    protected abstract Truth Judge(List<object> values, Scope scope);

    /// <summary>Returns the values that are stated.</summary>
    protected static List<object> Stated(Scope scope)
    {
        scope.Stated.Clear();
        foreach (var found in scope.Values)
        {
            if (found.Value is { } value)
                scope.Stated.Add(value);
        }

        return scope.Stated;
    }
}
