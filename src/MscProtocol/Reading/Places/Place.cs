using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>Where a document states something: on lines of a text, in a value of a record, or in a paragraph of a document.</summary>
public abstract class Place
{
    private protected Place()
    {
    }

    /// <summary>The stretch of the text; nowhere for a document that has no lines.</summary>
    public virtual SourceSpan Span => default;

    /// <summary>
    /// What tells the place beside its lines: a JSON pointer, or page, section and paragraph; <see langword="null"/> for a place in a text.
    /// </summary>
    public virtual LocalizedText? Address => null;

    /// <summary>The words as the document writes them; <see langword="null"/> where no words of a text say it.</summary>
    public virtual string? Quote => null;

    /// <summary>What comes first in the document comes first in this order.</summary>
    internal virtual SourcePosition Order => Span.Start;

    /// <summary>This place for what is not stated and would stand about here.</summary>
    internal virtual Place Nearby => this;

    /// <summary>Returns the place of some of the words that stand here, as near as it can be told.</summary>
    /// <param name="text">All that stands here, as the document writes it.</param>
    /// <param name="start">Where the words start in that text.</param>
    /// <param name="length">How long they are.</param>
    internal virtual Place Words(string text, int start, int length) => this;

    /// <summary>Returns the line and column, or else the address; in English.</summary>
    public override string ToString() => PlaceWording.Of(this).English;
}
