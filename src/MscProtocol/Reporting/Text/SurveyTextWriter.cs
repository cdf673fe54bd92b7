
namespace MscProtocol.Reporting;

/// <summary>Writes a survey as text.</summary>
sealed class SurveyTextWriter(TextWriter output, ReportSettings settings) : TextDocumentWriter(output, settings)
{
    public void Write(Survey survey)
    {
        Line(Palette.Bold(Text(SurveyWording.Heading(survey))));
        if (survey.IsPartial)
            Paragraph(Text(SurveyWording.Partial));
        Paragraph(Text(SurveyWording.LeftOut(survey)));
        if (survey.Trials == 0)
        {
            Paragraph(Text(SurveyWording.NoTrials));
            return;
        }

        foreach (var table in SurveyTables.Of(survey).Where(table => table.Rows.Count > 0))
            Write(table);
        Line();
        Paragraph(Text(SurveyWording.SpreadNote));
        Paragraph(Text(SurveyWording.RuleNote));
    }

    void Write(SurveyTable table)
    {
        Head(Text(table.Title));
        Row(string.Empty, table.Widths, [.. table.Headings.Select(Text)]);
        foreach (var row in table.Rows)
            Row(string.Empty, table.Widths, [.. row.Select(Text)]);
    }
}
