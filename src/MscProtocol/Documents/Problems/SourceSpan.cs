namespace MscProtocol;

/// <summary>A stretch of a document; the default value means nowhere.</summary>
public readonly record struct SourceSpan
{
    internal SourceSpan(SourcePosition start, SourcePosition end) => (Start, End) = (start, end);

    /// <summary>The place of the first character.</summary>
    public SourcePosition Start { get; }

    /// <summary>The place after the last character.</summary>
    public SourcePosition End { get; }

    /// <summary>Whether this is nowhere: the default value.</summary>
    public bool IsEmpty => this == default;

    /// <summary>Returns <c>line:column-line:column</c>.</summary>
    public override string ToString() => $"{Start}-{End}";
}
