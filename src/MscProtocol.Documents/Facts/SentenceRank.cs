namespace MscProtocol.Facts;

/// <summary>How much what is said in a part of a document counts.</summary>
enum SentenceRank
{
    /// <summary>The body.</summary>
    Body,

    /// <summary>The synopsis, or the abstract of a paper.</summary>
    Synopsis,

    /// <summary>The title page.</summary>
    Title,
}
