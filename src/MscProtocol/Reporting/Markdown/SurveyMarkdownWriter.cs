
namespace MscProtocol.Reporting;

/// <summary>Writes a survey as Markdown.</summary>
sealed class SurveyMarkdownWriter(TextWriter output, Language language)
{
    public void Write(Survey survey)
    {
        Paragraph($"## {Text(SurveyWording.Heading(survey))}");
        if (survey.IsPartial)
            Paragraph($"**{Text(SurveyWording.Partial)}**");
        Line(Text(SurveyWording.LeftOut(survey)));
        if (survey.Trials == 0)
        {
            Line();
            Line(Text(SurveyWording.NoTrials));
            return;
        }

        foreach (var table in SurveyTables.Of(survey).Where(table => table.Rows.Count > 0))
            Write(table);
        Line();
        Line(Text(SurveyWording.SpreadNote));
        Line(Text(SurveyWording.RuleNote));
    }

    void Write(SurveyTable table)
    {
        Line();
        Paragraph($"### {Text(table.Title)}");
        Line(Markdown.Row(table.Headings.Select(Text)));
        Line(Markdown.Row(table.Headings.Select(_ => "---")));
        foreach (var row in table.Rows)
            Line(Markdown.Row(row.Select(Text)));
    }

    void Paragraph(string text)
    {
        Line(text);
        Line();
    }

    string Text(LocalizedText text) => Markdown.Text(text.In(language));

    void Line(string text = "") => output.Write(text + "\n");
}
