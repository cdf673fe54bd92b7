namespace MscProtocol;

/// <summary>How often each verdict was given.</summary>
public sealed class VerdictCounts
{
    internal VerdictCounts(int passed, int failed, int notStated, int notApplicable, int waived, int faulted) =>
        (Passed, Failed, NotStated, NotApplicable, Waived, Faulted) = (passed, failed, notStated, notApplicable, waived, faulted);

    /// <summary>Nodes that are as their rule expects.</summary>
    public int Passed { get; }

    /// <summary>Nodes that are not.</summary>
    public int Failed { get; }

    /// <summary>Nodes of which a needed fact is not stated.</summary>
    public int NotStated { get; }

    /// <summary>Nodes that their rule does not speak of.</summary>
    public int NotApplicable { get; }

    /// <summary>Nodes that are not as expected, and waived.</summary>
    public int Waived { get; }

    /// <summary>Nodes on which their rule broke down.</summary>
    public int Faulted { get; }

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
