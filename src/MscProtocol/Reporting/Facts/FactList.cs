namespace MscProtocol;

/// <summary>The facts that documents state, each with its words and place.</summary>
public sealed class FactList : ReportContent
{
    /// <summary>Makes a list of facts.</summary>
    /// <param name="documents">What was read.</param>
    public FactList(IReadOnlyList<ProtocolDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        Documents = documents;
    }

    /// <summary>What was read.</summary>
    public IReadOnlyList<ProtocolDocument> Documents { get; }
}
