namespace MscProtocol;

/// <summary>A problem with the text that it stands in.</summary>
public sealed class SourceProblem
{
    internal SourceProblem(SourceText source, Problem problem) => (Source, Problem) = (source, problem);

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>What is wrong, and where.</summary>
    public Problem Problem { get; }

    /// <summary>Returns <c>file:line:column: message</c> in English.</summary>
    public override string ToString() => $"{Source.Name}:{Problem.Span.Start}: {Problem.Message.English}";
}
