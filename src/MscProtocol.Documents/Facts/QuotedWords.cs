using System.Globalization;
using System.Text;
using MscProtocol.Sections;

namespace MscProtocol.Facts;

/// <summary>The words of a document, among which quoted ones are looked for; blanks, lines, dashes and case do not count.</summary>
sealed class QuotedWords(SectionedText document)
{
    // A row is read with its titles before its cells, and quoted either way.
    readonly string text = Folded(string.Join('\n', document.Blocks.SelectMany(block => new[] { RowText.Of(block), block.Text })));

    /// <summary>Returns whether the words stand there.</summary>
    public bool Hold(string quote) => text.Contains(Folded(quote), StringComparison.Ordinal);

    static string Folded(string written)
    {
        var plain = PlainSentence.Of(written, 0, written.Length).Text;
        var folded = new StringBuilder(plain.Length);
        foreach (var character in plain)
        {
            if (!char.IsWhiteSpace(character) && character is not ('|' or ':') && char.GetUnicodeCategory(character) is not
                (UnicodeCategory.DashPunctuation or UnicodeCategory.Format))
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        return folded.ToString();
    }
}
