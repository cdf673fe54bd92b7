namespace MscProtocol.Reporting;

/// <summary>Writes what came of the examples of rules as text: those that are wrong, and how many there are.</summary>
sealed class ExampleTextWriter(TextWriter output, Language language, bool colour) : TextDocumentWriter(output, language, colour)
{
    const int LabelWidth = 8;

    static readonly int[] Widths = [LabelWidth, Width - Indent.Length - LabelWidth - Indent.Length];

    public void Write(ExampleRun run)
    {
        foreach (var wrong in run.Wrong)
            Write(wrong);
        Paragraph(Text(run.Summary));
    }

    void Write(ExampleResult wrong)
    {
        var place = Visible.Text($"{wrong.Source.Name}:{wrong.Span.Start}: ");
        Line(Palette.Bold(place) + Palette.Severity(Visible.Text(wrong.Rule.Id), FindingSeverity.Error));
        foreach (var line in wrong.Source.LinesAt(wrong.Example.Protocol.Span))
            Line(Indent + Indent + Palette.Faint(Visible.Text(line)));
        Row(Indent, Widths, Text(ExampleRun.Expected), Text(wrong.Expected));
        if (wrong.Got is { } got)
            Row(Indent, Widths, Text(ExampleRun.Got), Text(got));
        Line();
    }
}
