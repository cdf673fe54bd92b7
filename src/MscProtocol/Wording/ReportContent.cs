namespace MscProtocol;

/// <summary>What can be written as a report: <c>ReportFormat.CanWrite</c> tells which forms a sort of content has.</summary>
public abstract class ReportContent
{
    private protected ReportContent()
    {
    }
}
