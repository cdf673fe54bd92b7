namespace MscProtocol;

/// <summary>Where a fact of a published trial comes from.</summary>
public sealed class PrecedentCitation
{
    internal PrecedentCitation(Citation source, string? at, string? note) =>
        (Source, At, Note) = (source, at, note);

    /// <summary>The source.</summary>
    public Citation Source { get; }

    /// <summary>Place in the source; <see langword="null"/> for the source as a whole.</summary>
    public string? At { get; }

    /// <summary>What a reader of the fact should know, such as that it is inferred; <see langword="null"/> for nothing.</summary>
    public string? Note { get; }
}
