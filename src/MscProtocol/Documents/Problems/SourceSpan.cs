namespace MscProtocol;

/// <summary>A stretch of a document; the default value means nowhere.</summary>
/// <param name="Start">The place of the first character.</param>
/// <param name="End">The place after the last character.</param>
public readonly record struct SourceSpan(SourcePosition Start, SourcePosition End)
{
    /// <summary>Whether this is nowhere: the default value.</summary>
    public bool IsEmpty => this == default;

    /// <summary>Returns <c>line:column-line:column</c>.</summary>
    public override string ToString() => $"{Start}-{End}";
}
