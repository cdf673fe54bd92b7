namespace MscProtocol;

/// <summary>A problem with the text that it stands in.</summary>
/// <param name="Source">The text.</param>
/// <param name="Problem">What is wrong, and where.</param>
public sealed record SourceProblem(SourceText Source, Problem Problem)
{
    /// <summary>Returns <c>file:line:column: message</c> in English.</summary>
    public override string ToString() => $"{Source.Name}:{Problem.Span.Start}: {Problem.Message.English}";
}
