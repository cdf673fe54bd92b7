using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes what came of the examples of rules as text: those that are wrong, and how many there are.</summary>
sealed class ExampleTextWriter(TextWriter output, ReportSettings settings) : TextDocumentWriter(output, settings)
{
    const int LabelWidth = 8;

    static readonly int[] Widths = [LabelWidth, Width - Indent.Length - LabelWidth - Indent.Length];

    public void Write(ExampleRun run)
    {
        foreach (var wrong in run.Wrong)
            Write(wrong);
        Paragraph(Text(ExampleRunWording.Summary(run)));
    }

    void Write(ExampleResult wrong)
    {
        var place = Visible.Text($"{Places.Of(wrong.Source.Name, wrong.Span)}: ");
        Line(Palette.Bold(place) + Palette.Severity(Visible.Text(wrong.Rule.Id), FindingSeverity.Error));
        foreach (var line in wrong.Source.LinesAt(wrong.Example.Protocol.Span))
            Line(Indent + Indent + Palette.Faint(Visible.Text(line)));
        Row(Indent, Widths, Text(ExampleRunWording.Expected), Text(wrong.Expected));
        if (wrong.Got is { } got)
            Row(Indent, Widths, Text(ExampleRunWording.Got), Text(got));
        Line();
    }
}
