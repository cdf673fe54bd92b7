namespace MscProtocol.Protocol;

/// <summary>Whether cells are gene-modified.</summary>
public sealed class GeneModificationStatus : ITermList
{
    GeneModificationStatus()
    {
    }

    static string ITermList.Key => "geneModifications";

    /// <summary>None.</summary>
    public static Term<GeneModificationStatus> None => Term<GeneModificationStatus>.Parse("none");
    /// <summary>Modified.</summary>
    public static Term<GeneModificationStatus> Modified => Term<GeneModificationStatus>.Parse("modified");
    /// <summary>Edited.</summary>
    public static Term<GeneModificationStatus> Edited => Term<GeneModificationStatus>.Parse("edited");
}
