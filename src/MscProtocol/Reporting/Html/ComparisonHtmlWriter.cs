using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes the pictures that set a proposal among the published trials.</summary>
sealed class ComparisonHtmlWriter(HtmlWriter html, Language language)
{
    /// <summary>Writes a page of pictures alone.</summary>
    public void Write(Comparison comparison)
    {
        var title = ComparisonWording.Heading(comparison);
        HtmlPage.Write(html, language, title, () =>
        {
            html.Open("main");
            html.Line("h1", title.In(language));
            WritePlots(comparison, "c", "h2");
            new ResultHtmlWriter(html, language).Write(comparison);
            html.CloseLine();
        });
    }

    /// <summary>Writes the pictures within a page.</summary>
    /// <param name="comparison">What to show.</param>
    /// <param name="id">What no other comparison of the page is called.</param>
    /// <param name="heading">The element for the headings of the plots, such as <c>h3</c>.</param>
    public void WritePlots(Comparison comparison, string id, string heading)
    {
        html.Line("p", ComparisonWording.Weight(comparison).In(language), ("class", "lead"));
        WriteLegend(comparison.Precedents.Any(precedent => precedent.IsContrast));
        html.Open("div", ("class", "plots"));
        var plots = new PlotWriter(html, language);
        foreach (var (number, plot) in new TrialPlots(comparison, language).All().Index())
            plots.Write(plot, $"{id}-plot-{HtmlWriter.Number(number + 1)}", heading);
        html.CloseLine();
    }

    void WriteLegend(bool hasContrasts)
    {
        html.Open("ul", ("class", "legend"));
        Entry(SharedWords.Proposal.Heading(), "path", ("class", "proposal"), ("d", "M5 7l5 -5l5 5l-5 5z"));
        Entry(PlotWording.Trial, "circle", ("class", "trial"), ("cx", "10"), ("cy", "7"), ("r", "4"));
        if (hasContrasts)
            Entry(PlotWording.Contrast, "circle", ("class", "contrast"), ("cx", "10"), ("cy", "7"), ("r", "4"));
        Entry(PlotWording.Range, "rect", ("class", "band"), ("x", "0"), ("y", "0"), ("width", "20"), ("height", "14"));
        html.CloseLine();
    }

    void Entry(LocalizedText name, string shape, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        html.Open("li");
        html.Open("svg", ("viewBox", "0 0 20 14"), ("aria-hidden", "true"));
        html.Empty(shape, attributes);
        html.Close();
        html.Text(name.In(language));
        html.CloseLine();
    }
}
