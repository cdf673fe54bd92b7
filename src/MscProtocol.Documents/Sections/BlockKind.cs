namespace MscProtocol.Sections;

/// <summary>What a block of a document is.</summary>
enum BlockKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph of running text, or a caption.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A row of a table.</summary>
    Row,
}
