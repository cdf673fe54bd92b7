namespace MscProtocol;

/// <summary>A rule set or a configuration cannot be used.</summary>
/// <remarks>The message has a line for each problem, in English: file, line, column, and what is wrong.</remarks>
public sealed class SourceProblemsException : FormatException
{
    internal SourceProblemsException(IReadOnlyList<SourceProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>Everything that is wrong, each with its place; at least one.</summary>
    public IReadOnlyList<SourceProblem> Problems { get; }
}
