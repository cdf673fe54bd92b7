using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes what published trials found, and what stands between them and a proposal.</summary>
sealed class ResultHtmlWriter(HtmlWriter html, Language language)
{
    public void Write(Comparison comparison)
    {
        html.Line("h2", ResultWording.Found.In(language), ("id", "found"));
        if (comparison.Results.Count == 0)
        {
            Line("p", ResultWording.NoResults);
            return;
        }

        Line("p", ResultWording.Caution);
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
        OpenTable("found");
        Row(
            "th", ResultWording.Trial, ResultWording.Deaths, ResultWording.RiskRatio, ResultWording.RiskDifference, ResultWording.Safety,
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

    // A trial a line: what it found of deaths, and its design, with a sign for what differs from the proposal.
    void WriteMatrix(Comparison comparison)
    {
        html.Line("h2", DifferenceWording.Matrix.In(language), ("id", "matrix"));
        Line("p", DifferenceWording.MatrixIs);
        var measures = comparison.Measures
            .Where(measure => measure.Measure.IsConfounding
                && measure.Published.Any(trial => comparison.Results.Any(result => result.Precedent == trial.Precedent)))
            .ToList();
        OpenTable("matrix");
        Row("th", [ResultWording.Trial, ResultWording.RiskRatio, .. measures.Select(measure => measure.Measure.Title)]);
        var own = measures.Select(measure => DifferenceWording.Own(measure.Proposal));
        Row("td", [SharedWords.Proposal.Heading(), SharedWords.Nothing, .. own]);
        foreach (var result in comparison.Results)
        {
            html.Open("tr");
            html.Element("th", ComparisonWording.Name(result.Precedent), ("scope", "row"));
            Cell(result.Mortality.Select(Outcome));
            foreach (var measure in measures)
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

    void OpenTable(string heading)
    {
        html.Open("div", ("class", "scroll"), ("role", "region"), ("aria-labelledby", heading), ("tabindex", "0"));
        html.Open("table", ("class", "results"));
    }

    void CloseTable()
    {
        html.CloseLine();
        html.CloseLine();
    }

    void Row(string cell, params IReadOnlyList<LocalizedText> texts)
    {
        html.Open("tr");
        foreach (var (number, text) in texts.Index())
        {
            if (number == 0 || cell == "th")
                html.Element("th", text.In(language), ("scope", cell == "th" ? "col" : "row"));
            else
                html.Element(cell, text.In(language));
        }

        html.CloseLine();
    }

    void Element(string element, LocalizedText text) => html.Element(element, text.In(language));

    void Line(string element, LocalizedText text) => html.Line(element, text.In(language));
}
