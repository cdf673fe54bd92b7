using System.Globalization;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes a comparison as text.</summary>
sealed class ComparisonTextWriter(TextWriter output, ReportSettings settings) : TextDocumentWriter(output, settings)
{
    const int MostShown = 5;

    static readonly int[] Overview = [16, 16, 24, 6, 10];
    static readonly int[] Trials = [16, 32, 24];
    static readonly int[] Details = [8, 66];

    readonly ResultTextWriter results = new(output, settings);

    public void Write(Comparison comparison)
    {
        foreach (var line in LineWrap.Of(Text(ComparisonWording.Heading(comparison)), Width))
            Line(Palette.Bold(line));
        Paragraph(Text(ComparisonWording.Weight(comparison)));
        if (comparison.Precedents.Any(precedent => precedent.IsContrast))
            Paragraph(Text(ComparisonWording.ContrastMark));
        WriteOverview(comparison);
        WriteNearest(comparison.Nearest);
        Head(Text(ComparisonWording.StatedByNone));
        Paragraph(Text(ComparisonWording.Titles(comparison.StatedByNone)), Indent);
        results.Write(comparison);
        WriteTrials(comparison.Measures);
        WriteSources(comparison);
    }

    void WriteOverview(Comparison comparison)
    {
        Line();
        foreach (var line in TextTable.Row(Overview, [.. ComparisonWording.Headings.Select(Text)]))
            Line(Palette.Bold(line));
        var sepsis = comparison.Precedents.Count(precedent => !precedent.IsContrast);
        foreach (var measure in comparison.Measures)
        {
            Row(
                string.Empty,
                Overview,
                Text(measure.Measure.Title),
                Text(ComparisonWording.Values(measure.Proposal)),
                Text(ComparisonWording.Published(measure)),
                string.Create(CultureInfo.InvariantCulture, $"{measure.StatedBy}/{sepsis}"),
                Text(ComparisonWording.Standing(measure)));
        }
    }

    void WriteNearest(IReadOnlyList<Likeness> nearest)
    {
        Head(Text(ComparisonWording.Nearest));
        if (nearest.Count == 0)
            Paragraph(Text(ComparisonWording.NoneComparable), Indent);
        foreach (var likeness in nearest.Take(MostShown))
        {
            Paragraph(Text(ComparisonWording.Likeness(likeness)), Indent);
            Row(Indent + Indent, Details, Text(ComparisonWording.Alike), Text(ComparisonWording.Titles(likeness.Agreeing)));
            Row(Indent + Indent, Details, Text(ComparisonWording.Unlike), Text(ComparisonWording.Titles(likeness.Differing)));
        }

        if (nearest.Count > MostShown)
            Paragraph(Text(ComparisonWording.LessAlike(nearest.Count - MostShown)), Indent);
    }

    void WriteTrials(IReadOnlyList<MeasureComparison> measures)
    {
        Head(Text(ComparisonWording.TrialByTrial));
        foreach (var measure in measures.Where(measure => measure.Published.Count > 0))
        {
            Line(Indent + Text(measure.Measure.Title));
            foreach (var trial in measure.Published)
            {
                Row(
                    Indent + Indent,
                    Trials,
                    Visible.Text(ComparisonWording.Name(trial.Precedent)),
                    Text(ComparisonWording.Values(trial.Values)),
                    string.Join(", ", trial.Citations.Select(citation => citation.Source.Id).Distinct()));
            }
        }
    }

    void WriteSources(Comparison comparison)
    {
        Head(Text(SharedWords.Sources.Heading()));
        var citations = comparison.Measures.SelectMany(measure => measure.Published).SelectMany(trial => trial.Citations)
            .Concat(comparison.Results.SelectMany(result => result.Citations));
        var sources = citations.Select(citation => citation.Source);
        foreach (var source in sources.DistinctBy(source => source.Id).OrderBy(source => source.Id, StringComparer.Ordinal))
        {
            Paragraph($"{source.Id}: {Text(source.Text)}", Indent);
            if (source.Link is { } link)
                Line(Indent + Indent + link);
        }
    }
}
