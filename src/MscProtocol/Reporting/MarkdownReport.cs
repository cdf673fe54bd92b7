using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Reports as Markdown, for documents and web pages.</summary>
public static class MarkdownReport
{
    /// <summary>Writes a table of rules for each concern, then what each profile contains; the titles are in both languages.</summary>
    /// <param name="catalogue">The rules.</param>
    /// <param name="output">Where to write; lines end with LF.</param>
    /// <param name="language">The language of headings and severities.</param>
    public static void WriteCatalogue(RuleCatalogue catalogue, TextWriter output, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(output);
        new CatalogueMarkdownWriter(output, language).Write(catalogue);
    }
}
