namespace MscProtocol;

/// <summary>How often each verdict was given.</summary>
/// <param name="Passed">Nodes that are as their rule expects.</param>
/// <param name="Failed">Nodes that are not.</param>
/// <param name="NotStated">Nodes of which a needed fact is not stated.</param>
/// <param name="NotApplicable">Nodes that their rule does not speak of.</param>
/// <param name="Waived">Nodes that are not as expected, and waived.</param>
/// <param name="Faulted">Nodes on which their rule broke down.</param>
public sealed record VerdictCounts(int Passed, int Failed, int NotStated, int NotApplicable, int Waived, int Faulted)
{
    internal static VerdictCounts Of(IReadOnlyList<RuleVerdict> verdicts)
    {
        Span<int> counts = stackalloc int[(int)Verdict.Faulted + 1];
        foreach (var verdict in verdicts)
            counts[(int)verdict.Verdict]++;
        return new(
            counts[(int)Verdict.Passed],
            counts[(int)Verdict.Failed],
            counts[(int)Verdict.NotStated],
            counts[(int)Verdict.NotApplicable],
            counts[(int)Verdict.Waived],
            counts[(int)Verdict.Faulted]);
    }
}
