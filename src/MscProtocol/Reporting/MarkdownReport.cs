using MscProtocol.Reporting;

namespace MscProtocol;

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

    /// <summary>Writes everything about rules: what each asks, why, on whose authority, and its examples.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="output">Where to write; lines end with LF.</param>
    /// <param name="languages">The languages of texts, at least one; labels are in the first.</param>
    public static void WriteExplanation(IReadOnlyList<CatalogueEntry> rules, TextWriter output, IReadOnlyList<Language> languages)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfZero(languages.Count);
        new ExplanationMarkdownWriter(output, languages).Write(rules);
    }
}
