using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>What all texts of at most 80 columns have in common; only addresses and lines of files may be longer.</summary>
abstract class TextDocumentWriter(TextWriter output, ReportSettings settings)
{
    protected const int Width = 80;
    protected const string Indent = "  ";

    protected ReportSettings Settings => settings;

    protected Palette Palette { get; } = new(settings.Colour);

    protected string Text(LocalizedText text) => Visible.Text(text.In(settings.Language));

    /// <summary>Writes the heading of a section, which stands apart.</summary>
    protected void Head(string heading)
    {
        Line();
        Line(Palette.Bold(heading));
    }

    protected void Row(string indent, IReadOnlyList<int> widths, params IReadOnlyList<string> cells)
    {
        foreach (var line in TextTable.Row(widths, cells))
            Line(indent + line);
    }

    protected void Paragraph(string text, string indent = "")
    {
        foreach (var line in LineWrap.Of(text, Width - indent.Length))
            Line(indent + line);
    }

    // Never the line end of the system or of the writer.
    protected void Line(string text = "") => output.Write(text.TrimEnd(' ') + "\n");
}
