namespace MscProtocol.Cli;

/// <summary>What makes a check fail.</summary>
/// <param name="Least">The least severity of a finding; <see langword="null"/> where no finding does.</param>
/// <param name="CountsNotRead">Whether a fact that a record speaks of, and that could not be read, does too.</param>
sealed record FailureLevel(FindingSeverity? Least, bool CountsNotRead = false)
{
    /// <summary>Returns whether a report makes the check fail.</summary>
    public bool IsReachedBy(Report report) =>
        (Least is { } severity && report.HasFindings(severity)) || (CountsNotRead && report.NotRead.Count > 0);
}
