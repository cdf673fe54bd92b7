using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes what published trials found, and what stands between them and a proposal.</summary>
sealed class ResultHtmlWriter(HtmlWriter html, Language language)
{
    // So many trials stand beside each other on paper.
    const int MostColumns = 6;

    public void Write(Comparison comparison)
    {
        html.Line("h2", ResultWording.Found.In(language), ("id", "found"));
        if (comparison.Results.Count == 0)
        {
            Line("p", ResultWording.NoResults);
            return;
        }

        html.Line("p", ResultWording.Caution.In(language), ("class", "lead"));
        html.Open("div", ("class", "plots"));
        var plots = new PlotWriter(html, language);
        foreach (var (number, plot) in new ForestPlots(comparison, language).All().Index())
            plots.Write(plot, $"forest-{HtmlWriter.Number(number + 1)}", "h3");
        html.CloseLine();
        var names = comparison.WithoutNumbers.Select(ComparisonWording.Name).Listed().In(language);
        html.Line("p", $"{ResultWording.WithoutNumbers.In(language)} – {ResultWording.WithoutNumbersAre(comparison).In(language)}{names}");
        WriteFound(comparison.Results);
        WriteMatrix(comparison);
        WriteBeside(comparison.Results);
    }

    void WriteFound(IReadOnlyList<PublishedResult> results)
    {
        OpenTable(
            "found", ResultWording.Trial, ResultWording.Deaths, ResultWording.RiskRatio, ResultWording.RiskDifference, ResultWording.Safety,
            ResultWording.Primary, ResultWording.Biomarkers, SharedWords.Sources.Heading());
        foreach (var result in results)
        {
            var found = result.Precedent.Protocol.Results;
            html.Open("tr");
            html.Element("th", ComparisonWording.Name(result.Precedent), ("scope", "row"));
            Cell(result.Mortality.Select(ResultWording.DeathsOf)
                .Concat(result.Mortality.Select(ResultWording.Controls).OfType<LocalizedText>().Distinct()));
            Cell(result.Mortality.Select(ResultWording.Ratio).OfType<LocalizedText>());
            Cell(result.Mortality.Select(ResultWording.Difference).OfType<LocalizedText>());
            Cell(ResultWording.SafetyOf(found));
            Cell(ResultWording.PrimaryOf(found));
            Cell(ResultWording.BiomarkersOf(found));
            WriteSources(result);
            html.CloseLine();
        }

        CloseTable();
    }

    void WriteSources(PublishedResult result)
    {
        html.Open("td");
        foreach (var (number, source) in result.Citations.Select(citation => citation.Source).DistinctBy(source => source.Id).Index())
        {
            if (number > 0)
                html.Text(", ");
            html.Link(source.Id, WebLink.Of(source));
        }

        html.Close();
    }

    // A trial a column: what it found of deaths, and its design, with a sign for what differs from the proposal.
    void WriteMatrix(Comparison comparison)
    {
        html.Line("h2", DifferenceWording.Matrix.In(language), ("id", "matrix"));
        html.Line("p", DifferenceWording.MatrixIs.In(language), ("class", "lead"));
        var measures = comparison.Measures
            .Where(measure => measure.Measure.IsConfounding
                && measure.Published.Any(trial => comparison.Results.Any(result => result.Precedent == trial.Precedent)))
            .ToList();
        foreach (var results in comparison.Results.Chunk(MostColumns))
            WriteMatrix(measures, results);
    }

    void WriteMatrix(IReadOnlyList<MeasureComparison> measures, IReadOnlyList<PublishedResult> results)
    {
        var names = results.Select(result => LocalizedText.Same(ComparisonWording.Name(result.Precedent)));
        OpenTable("matrix", [ComparisonWording.Headings[0], SharedWords.Proposal.Heading(), .. names]);
        html.Open("tr");
        html.Element("th", ResultWording.RiskRatio.In(language), ("scope", "row"));
        html.Element("td", string.Empty);
        foreach (var result in results)
            Cell(result.Mortality.Select(Outcome));
        html.CloseLine();
        foreach (var measure in measures)
        {
            html.Open("tr");
            html.Element("th", measure.Measure.Title.In(language), ("scope", "row"));
            Element("td", DifferenceWording.Own(measure.Proposal));
            foreach (var result in results)
            {
                var trial = measure.Published.FirstOrDefault(trial => trial.Precedent == result.Precedent);
                var sign = DifferenceWording.Sign(result, measure.Measure);
                html.Element("td", trial is null ? string.Empty : sign + ComparisonWording.Values(trial.Values).In(language));
            }

            html.CloseLine();
        }

        CloseTable();
    }

    static LocalizedText Outcome(MortalityResult result) =>
        result.RiskRatio is null ? ResultWording.DeathsOf(result) : ResultWording.Day(result).Told(ResultWording.Ratio(result)!);

    void WriteBeside(IReadOnlyList<PublishedResult> results)
    {
        Line("h2", DifferenceWording.Beside);
        Line("p", DifferenceWording.BesideIs);
        foreach (var result in results)
        {
            html.Open("section", ("class", "beside"));
            html.Line("h3", ComparisonWording.Name(result.Precedent));
            html.Open("dl");
            Term(
                DifferenceWording.InTheWay,
                DifferenceWording.None(result) is { } none ? [none] : result.Differences.Select(DifferenceWording.Of));
            Term(DifferenceWording.ToCompare, result.Changes.Select(DifferenceWording.Change));
            if (result.Differences.Any(one => one.IsLasting))
                Term(DifferenceWording.Lasting, [DifferenceWording.LastingOf(result)]);
            if (result.Untold.Count > 0)
                Term(DifferenceWording.Untold, [ComparisonWording.Titles(result.Untold)]);
            html.CloseLine();
            html.CloseLine();
        }
    }

    void Term(LocalizedText name, IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToList();
        if (all.Count == 0)
            return;
        Element("dt", name);
        html.Open("dd");
        Items(all);
        html.CloseLine();
    }

    void Cell(IEnumerable<LocalizedText> texts)
    {
        html.Open("td");
        Items([.. texts]);
        html.Close();
    }

    void Items(IReadOnlyList<LocalizedText> texts)
    {
        if (texts.Count == 1)
            html.Text(texts[0].In(language));
        if (texts.Count < 2)
            return;
        html.Open("ul");
        foreach (var text in texts)
            Element("li", text);
        html.Close();
    }

    void OpenTable(string heading, params IReadOnlyList<LocalizedText> columns)
    {
        html.Open("div", ("class", "scroll"), ("role", "region"), ("aria-labelledby", heading), ("tabindex", "0"));
        html.Open("table", ("class", "results"));
        html.Open("thead");
        html.Open("tr");
        foreach (var column in columns)
            html.Element("th", column.In(language), ("scope", "col"));
        html.CloseLine();
        html.CloseLine();
        html.Open("tbody");
    }

    void CloseTable()
    {
        html.CloseLine();
        html.CloseLine();
        html.CloseLine();
    }

    void Element(string element, LocalizedText text) => html.Element(element, text.In(language));

    void Line(string element, LocalizedText text) => html.Line(element, text.In(language));
}
