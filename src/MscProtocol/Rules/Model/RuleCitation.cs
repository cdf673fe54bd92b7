namespace MscProtocol;

/// <summary>A source of one rule, with the place in it.</summary>
public sealed class RuleCitation
{
    internal RuleCitation(Citation source, LocalizedText? at) =>
        (Source, At) = (source, at);

    /// <summary>The source.</summary>
    public Citation Source { get; }

    /// <summary>What or where in the source; <see langword="null"/> for the source as a whole.</summary>
    public LocalizedText? At { get; }
}
