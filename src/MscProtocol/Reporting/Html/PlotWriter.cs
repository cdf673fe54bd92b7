using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes a plot as a figure: a drawing, what it shows in words, and all values in a table.</summary>
sealed class PlotWriter(HtmlWriter html, Language language)
{
    const int Mark = 4;

    /// <summary>Writes a plot.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="id">What no other plot of the page is called.</param>
    /// <param name="heading">The element for the heading, such as <c>h3</c>.</param>
    public void Write(Plot plot, string id, string heading)
    {
        html.Open("figure", ("class", "plot"), ("aria-labelledby", $"{id}-h"));
        html.Line(heading, plot.Title, ("id", $"{id}-h"));
        if (plot.Rows.Count > 0)
            Draw(plot, id);
        html.Line("figcaption", plot.Description);
        if (plot.Rows.Count > 0)
            WriteTable(plot);
        html.CloseLine();
    }

    void Draw(Plot plot, string id)
    {
        var layout = new PlotLayout(plot);
        var box = $"0 0 {PlotLayout.Width} {HtmlWriter.Number(layout.Height)}";
        html.Open("svg", ("viewBox", box), ("role", "img"), ("aria-labelledby", $"{id}-t {id}-d"));
        html.Line("title", plot.Title, ("id", $"{id}-t"));
        html.Line("desc", $"{plot.Description} {Values(plot)}", ("id", $"{id}-d"));
        if (plot.Band is { } band)
            Rectangle("band", layout.At(band.Low) - Mark, 0, layout.At(band.High) - layout.At(band.Low) + 2 * Mark, layout.Bottom);
        foreach (var tick in plot.Axis.Ticks)
            Line("grid", layout.At(tick.Value), 0, layout.At(tick.Value), layout.Bottom);
        Line("axis", layout.Left, layout.Bottom, PlotLayout.Right, layout.Bottom);
        if (plot.Line is { } line)
            Line("axis", layout.At(line), 0, layout.At(line), layout.Bottom);
        foreach (var row in layout.Spans.GroupBy(span => span.Y))
            Line("reach", row.Min(span => span.Low), row.Key, row.Max(span => span.High), row.Key);
        foreach (var span in layout.Spans)
            Draw(span);
        foreach (var label in layout.Labels)
        {
            var x = label.Class is "value" or "tick" ? label.X + label.Width / 2 : label.X;
            var y = label.Y + TextSize.Type;
            html.Line("text", label.Text, ("class", label.Class), ("x", HtmlWriter.Number(x)), ("y", HtmlWriter.Number(y)));
        }

        html.CloseLine();
    }

    // Shapes differ, too, for those who do not tell the colours apart.
    void Draw(PlotSpan span)
    {
        var name = Name(span.Kind);
        if (span.High > span.Low)
            Line($"range {name}", span.Low, span.Y, span.High, span.Y);
        foreach (var x in (int[])(span.Estimate is { } estimate ? [estimate] : span.High > span.Low ? [span.Low, span.High] : [span.Low]))
        {
            if (span.Kind == PlotRowKind.Proposal)
                html.Empty("path", ("class", name), ("d", $"M{x - Mark - 1} {span.Y}l5 -5l5 5l-5 5z"));
            else
                Circle(name, x, span.Y);
        }
    }

    void WriteTable(Plot plot)
    {
        var hasSources = plot.Rows.Any(row => row.Citations.Count > 0);
        html.Open("details");
        html.Line("summary", PlotWording.Table.In(language));
        html.Open("table");
        html.Line("caption", $"{plot.Title} ({plot.Unit})");
        html.Open("tr");
        html.Element("th", PlotWording.Row.In(language), ("scope", "col"));
        html.Element("th", PlotWording.Value.In(language), ("scope", "col"));
        if (hasSources)
            html.Element("th", SharedWords.Sources.Heading().In(language), ("scope", "col"));
        html.CloseLine();
        foreach (var row in plot.Rows)
        {
            html.Open("tr");
            html.Element("th", row.Name, ("scope", "row"));
            html.Element("td", Values(row));
            if (hasSources)
                WriteSources(row);
            html.CloseLine();
        }

        html.Close();
        html.CloseLine();
    }

    void WriteSources(PlotRow row)
    {
        html.Open("td");
        foreach (var (number, source) in row.Citations.Select(citation => citation.Source).DistinctBy(source => source.Id).Index())
        {
            if (number > 0)
                html.Text(", ");
            html.Link(source.Id, WebLink.Of(source));
        }

        html.Close();
    }

    string Values(Plot plot) => string.Join("; ", plot.Rows.Select(row => $"{row.Name}: {Values(row)}"));

    string Values(PlotRow row) => row.Marks.Select(mark => mark.Text).Listed().In(language);

    static string Name(PlotRowKind kind) => kind switch
    {
        PlotRowKind.Proposal => "proposal",
        PlotRowKind.Trial => "trial",
        _ => "contrast",
    };

    void Circle(string name, int x, int y) => html.Empty(
        "circle", ("class", name), ("cx", HtmlWriter.Number(x)), ("cy", HtmlWriter.Number(y)), ("r", HtmlWriter.Number(Mark)));

    void Rectangle(string name, int x, int y, int width, int height) => html.Empty(
        "rect",
        ("class", name),
        ("x", HtmlWriter.Number(x)),
        ("y", HtmlWriter.Number(y)),
        ("width", HtmlWriter.Number(width)),
        ("height", HtmlWriter.Number(height)));

    void Line(string name, int x1, int y1, int x2, int y2) => html.Empty(
        "line",
        ("class", name),
        ("x1", HtmlWriter.Number(x1)),
        ("y1", HtmlWriter.Number(y1)),
        ("x2", HtmlWriter.Number(x2)),
        ("y2", HtmlWriter.Number(y2)));
}
