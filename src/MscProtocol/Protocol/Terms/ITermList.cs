namespace MscProtocol.Protocol;

/// <summary>A controlled list of <c>rules/terms.yaml</c>, named by a type.</summary>
public interface ITermList
{
    /// <summary>The key of the list in <c>rules/terms.yaml</c>.</summary>
    internal static abstract string Key { get; }
}
