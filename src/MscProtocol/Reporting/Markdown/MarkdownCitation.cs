namespace MscProtocol.Reporting;

/// <summary>A source of a rule in Markdown: its name with a link, the reference, and the place in it.</summary>
static class MarkdownCitation
{
    public static string Item(RuleCitation citation, Language language)
    {
        var source = citation.Source;
        var name = $"{FindingsWording.AuthorityOf(source).In(language)} {Markdown.Link(source.Text.In(language), source.Link)}";
        var placed = citation.At is { } at ? FindingsWording.Placed(name, Markdown.Text(at.In(language))).In(language) : name;
        return Markdown.Item(FindingsWording.Source.In(language), placed);
    }
}
