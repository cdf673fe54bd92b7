using MscProtocol.Checking;

namespace MscProtocol;

/// <summary>What could not be read, each place with its source line; nothing is written where all was read.</summary>
public sealed class SourceProblems : ReportContent
{
    /// <summary>Makes one report of problems, as of those of rule sets.</summary>
    /// <param name="problems">The problems.</param>
    public SourceProblems(IEnumerable<SourceProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        Problems = [.. problems];
    }

    /// <summary>Returns what could not be read of a protocol: why it was refused, and which values cannot be taken as written.</summary>
    public static SourceProblems Of(ProtocolDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.Refusals.Select(refusal => new SourceProblem(document.Source, refusal)))
        {
            Values = [.. document.Problems.Select(problem => (UnreadableFindings.Of(problem, document.Source.Name), document.Source))],
        };
    }

    /// <summary>The problems.</summary>
    internal IReadOnlyList<SourceProblem> Problems { get; }

    internal IReadOnlyList<(Finding Finding, SourceText Source)> Values { get; private init; } = [];
}
