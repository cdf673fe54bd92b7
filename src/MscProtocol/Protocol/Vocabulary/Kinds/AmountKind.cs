namespace MscProtocol.Protocol;

/// <summary>A kind whose values are amounts.</summary>
interface IQuantityKind
{
    /// <summary>What is measured, and in which units.</summary>
    Dimension Dimension { get; }
}
