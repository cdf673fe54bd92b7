using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>A paragraph of a document that has no lines, such as a Word or PDF file.</summary>
/// <param name="page">The page, from 1; <see langword="null"/> where pages are made only when it is shown or printed.</param>
/// <param name="section">
/// The section as the document numbers or names it, such as <c>6.1.2</c>; <see langword="null"/> outside sections.
/// </param>
/// <param name="paragraph">
/// The paragraph of the section, or of the page, from 1; <see langword="null"/> where paragraphs cannot be told.
/// </param>
/// <param name="quote">The words that stand there; <see langword="null"/> for the whole paragraph.</param>
public sealed class DocumentPlace(int? page, string? section, int? paragraph, string? quote = null) : Place
{
    /// <summary>The page, from 1; <see langword="null"/> where it cannot be told.</summary>
    public int? Page { get; } = page;

    /// <summary>The section as the document numbers or names it; <see langword="null"/> outside sections.</summary>
    public string? Section { get; } = section;

    /// <summary>The paragraph of the section, or of the page, from 1; <see langword="null"/> where it cannot be told.</summary>
    public int? Paragraph { get; } = paragraph;

    /// <inheritdoc/>
    public override LocalizedText Address => PlaceWording.Of(Page, Section, Paragraph);

    /// <inheritdoc/>
    public override string? Quote { get; } = quote;

    internal override SourcePosition Order => new(Page ?? 0, Paragraph ?? 0);

    internal override Place Nearby => Quote is null ? this : new DocumentPlace(Page, Section, Paragraph);

    internal override Place Words(string text, int start, int length) =>
        new DocumentPlace(Page, Section, Paragraph, text.Substring(start, length));
}
