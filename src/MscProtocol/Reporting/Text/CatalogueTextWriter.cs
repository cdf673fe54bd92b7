using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes a list of rules as text.</summary>
sealed class CatalogueTextWriter(TextWriter output, ReportSettings settings) : TextDocumentWriter(output, settings)
{
    const int LongestId = 24;
    const int SeverityWidth = 7;
    const int LabelWidth = 10;
    const int Gap = 2;

    public void Write(RuleCatalogue catalogue)
    {
        if (catalogue.Rules.Count == 0)
            Line(Text(CatalogueWording.NoRule));
        else
            Line(Palette.Bold(Text(CatalogueWording.RulesOf(catalogue.Rules))));
        var idWidth = Math.Min(LongestId, catalogue.Rules.Select(rule => rule.Id.Length).DefaultIfEmpty().Max());
        foreach (var concern in catalogue.Rules.GroupBy(rule => rule.Concern))
        {
            Head(Text(CatalogueWording.Concern(concern.Key)));
            foreach (var rule in concern)
                Write(rule, idWidth);
        }

        if (catalogue.Profiles.Count == 0)
            return;
        Head(Text(SharedWords.Profiles.Heading()));
        foreach (var profile in catalogue.Profiles)
            Write(profile);
    }

    void Write(Rule rule, int idWidth)
    {
        var place = $"{Visible.Text(rule.RuleSet.Name)}: {Text(CatalogueWording.ProfilesOf(rule))}";
        int[] widths = [idWidth, SeverityWidth, Width - Indent.Length - idWidth - Gap - SeverityWidth - Gap];
        Row(Indent, widths, Visible.Text(rule.Id), Text(FindingsWording.Severity(rule.Severity)), Text(rule.Title));
        foreach (var line in TextTable.Row(widths, string.Empty, string.Empty, place))
            Line(Indent + Palette.Faint(line));
    }

    void Write(RuleProfile profile)
    {
        Paragraph(Text(CatalogueWording.Heading(profile)), Indent);
        foreach (var (label, text) in CatalogueWording.ContentOf(profile.Book))
            Row(Indent + Indent, [LabelWidth, Width - Indent.Length - Indent.Length - LabelWidth - Gap], Text(label), Text(text));
    }
}
