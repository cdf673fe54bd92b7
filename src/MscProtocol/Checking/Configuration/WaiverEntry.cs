namespace MscProtocol.Checking;

/// <summary>A waiver as a configuration writes it, which may lack what makes it one.</summary>
/// <param name="RuleId">The rule that is deviated from.</param>
/// <param name="Path">The field of the finding, in the form that findings have.</param>
/// <param name="Because">The reason, if there is one.</param>
/// <param name="By">Who decided it, if that is said.</param>
/// <param name="Until">The last day on which it holds, if that is said.</param>
/// <param name="Place">Its path in the configuration, such as <c>waive[0]</c>.</param>
/// <param name="Span">Where it names the rule.</param>
/// <param name="UntilSpan">Where it names its end.</param>
sealed record WaiverEntry(
    string RuleId, string Path, string? Because, string? By, DateOnly? Until, string Place, SourceSpan Span, SourceSpan UntilSpan)
{
    /// <summary>The waiver; <see langword="null"/> where it lacks a reason, a name or an end.</summary>
    public Waiver? Waiver => Because is not null && By is not null && Until is { } until ? new(RuleId, Path, Because, By, until) : null;

    /// <summary>The keys that are to be filled in.</summary>
    public IEnumerable<string> Missing
    {
        get
        {
            if (Because is null)
                yield return "because";
            if (By is null)
                yield return "by";
            if (Until is null)
                yield return "until";
        }
    }
}
