namespace MscProtocol;

/// <summary>How a record says a fact.</summary>
public enum OriginKind
{
    /// <summary>In a field made for it.</summary>
    Field,

    /// <summary>In words of a text.</summary>
    Words,
}
