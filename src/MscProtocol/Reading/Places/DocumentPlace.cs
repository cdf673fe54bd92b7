using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>A paragraph of a document that has no lines, such as a Word or PDF file.</summary>
public sealed class DocumentPlace : Place
{
    internal DocumentPlace(int? page, string? section, int? paragraph, string? quote = null) =>
        (Page, Section, Paragraph, Quote) = (page, section, paragraph, quote);

    /// <summary>The file, where several are read as one trial; <see langword="null"/> for the only one.</summary>
    public string? Document { get; internal init; }

    /// <summary>The page, from 1; <see langword="null"/> where pages are made only when the document is shown or printed.</summary>
    public int? Page { get; }

    /// <summary>
    /// The section as the document numbers or names it, such as <c>6.1.2</c>; <see langword="null"/> outside sections.
    /// </summary>
    public string? Section { get; }

    /// <summary>
    /// The paragraph of the section, or of the page, from 1; <see langword="null"/> where paragraphs cannot be told.
    /// </summary>
    public int? Paragraph { get; }

    /// <inheritdoc/>
    public override LocalizedText Address => PlaceWording.Of(Document, Page, Section, Paragraph);

    /// <summary>The words that stand there; <see langword="null"/> for the whole paragraph.</summary>
    public override string? Quote { get; }

    /// <summary>Which block of the whole document it is, from 0, where that is known: pages and sections do not tell their order.</summary>
    internal int? Number { get; init; }

    internal override SourcePosition Order => Number is { } number ? new(number + 1, 0) : new(Page ?? 0, Paragraph ?? 0);

    internal override Place Nearby => Quote is null ? this : At(null);

    internal override Place Words(string text, int start, int length) =>
        At(text.Substring(start, length));

    DocumentPlace At(string? quote) => new(Page, Section, Paragraph, quote) { Document = Document, Number = Number };
}
