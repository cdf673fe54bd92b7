using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes a list of rules as Markdown, with the titles in both languages.</summary>
sealed class CatalogueMarkdownWriter(TextWriter output, Language language)
{
    public void Write(RuleCatalogue catalogue)
    {
        Line(Text(CatalogueWording.RulesOf(catalogue.Rules)));
        foreach (var concern in catalogue.Rules.GroupBy(rule => rule.Concern))
        {
            Head(CatalogueWording.Concern(concern.Key));
            Line(Markdown.Row(CatalogueWording.Headings.Select(Text)));
            Line(Markdown.Row(CatalogueWording.Headings.Select(_ => "---")));
            foreach (var rule in concern)
                Line(Markdown.Row(Cells(rule)));
        }

        if (catalogue.Profiles.Count == 0)
            return;
        Head(SharedWords.Profiles.Heading());
        foreach (var profile in catalogue.Profiles)
            Write(profile);
    }

    IEnumerable<string> Cells(Rule rule)
    {
        yield return Markdown.CodeInTable(rule.Id);
        yield return Text(FindingsWording.Severity(rule.Severity));
        foreach (var spoken in Languages.All)
            yield return Markdown.Text(rule.Title.In(spoken));
        yield return Markdown.CodeInTable(rule.RuleSet.Name);
        yield return rule.Citations is [var first, ..] ? Markdown.Link(first.Source.Id, first.Source.Link) : string.Empty;
        yield return Text(CatalogueWording.ProfilesOf(rule));
    }

    void Write(RuleProfile profile)
    {
        Line($"- **{Text(CatalogueWording.Heading(profile))}**");
        foreach (var (label, text) in CatalogueWording.ContentOf(profile.Book))
            Line($"  - {Text(label.Told(text))}");
    }

    void Head(LocalizedText heading)
    {
        Line();
        Line($"### {Text(heading)}");
        Line();
    }

    string Text(LocalizedText text) => Markdown.Text(text.In(language));

    void Line(string text = "") => output.Write(text + "\n");
}
