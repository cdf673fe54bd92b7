namespace MscProtocol.Protocol;

/// <summary>Whether cells are gene-modified.</summary>
public abstract class GeneModificationStatus : ITermList
{
    /// <inheritdoc/>
    public static string Key => "geneModifications";

    /// <summary>None.</summary>
    public static Term<GeneModificationStatus> None => Term<GeneModificationStatus>.Parse("none");
    /// <summary>Modified.</summary>
    public static Term<GeneModificationStatus> Modified => Term<GeneModificationStatus>.Parse("modified");
}
