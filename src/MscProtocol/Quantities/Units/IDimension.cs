namespace MscProtocol.Protocol;

/// <summary>Marks a type as the name of a dimension, so that a time cannot be taken for a mass.</summary>
public interface IDimension
{
    /// <summary>The dimension: its units and what they mean.</summary>
    internal static abstract Dimension Dimension { get; }
}
