using MscProtocol.Wording;

namespace MscProtocol;

/// <summary>One text in every language that the product speaks.</summary>
/// <param name="English">The English wording.</param>
/// <param name="Chinese">The Chinese wording.</param>
public sealed record LocalizedText(string English, string Chinese)
{
    /// <summary>A text that reads the same in every language: a name, a code, a quotation.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>Returns the wording in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>
    /// Returns the wording in <paramref name="language"/> as it is safe to show: on one line,
    /// and with characters that are not seen written as <c>&lt;U+001B&gt;</c>.
    /// </summary>
    public string OnOneLine(Language language) => Visible.Text(In(language));

    /// <summary>Returns the English wording.</summary>
    public override string ToString() => English;
}
