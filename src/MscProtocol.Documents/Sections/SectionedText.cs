namespace MscProtocol.Sections;

/// <summary>A document as its reader sees it: blocks in their order, in sections.</summary>
/// <param name="Blocks">The blocks, in the order in which they are read.</param>
sealed record SectionedText(IReadOnlyList<Block> Blocks)
{
    /// <summary>How many pages the document has; <see langword="null"/> where it has none.</summary>
    public int? Pages { get; init; }

    /// <summary>The pages without any text, such as scanned ones.</summary>
    public IReadOnlyList<int> PagesWithoutText { get; init; } = [];

    /// <summary>How many stretches of text somebody has inserted or deleted and nobody has accepted yet.</summary>
    public int TrackedChanges { get; init; }

    /// <summary>Whether there is more than was read, because the document is beyond a limit.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether it is JSON with comments, which were passed over.</summary>
    public bool HasComments { get; init; }
}
