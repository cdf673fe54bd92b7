using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes what published trials found, and what stands between them and a proposal, as text.</summary>
sealed class ResultTextWriter(TextWriter output, ReportSettings settings) : TextDocumentWriter(output, settings)
{
    static readonly int[] Columns = [17, 57];

    public void Write(Comparison comparison)
    {
        Head(Text(ResultWording.Found));
        if (comparison.Results.Count == 0)
        {
            Paragraph(Text(ResultWording.NoResults), Indent);
            return;
        }

        Paragraph(Text(ResultWording.Caution), Indent);
        foreach (var result in comparison.Results)
            WriteFound(result);
        Paragraph(Text(ResultWording.WithoutNumbers), Indent);
        var names = comparison.WithoutNumbers.Select(ComparisonWording.Name).Listed();
        Paragraph($"{Text(ResultWording.WithoutNumbersAre(comparison))}{Text(names)}", Indent + Indent);

        Head(Text(DifferenceWording.Beside));
        Paragraph(Text(DifferenceWording.BesideIs), Indent);
        foreach (var result in comparison.Results)
            WriteDifferences(result);
    }

    void WriteFound(PublishedResult result)
    {
        Line(Indent + Visible.Text(ComparisonWording.Name(result.Precedent)));
        foreach (var mortality in result.Mortality)
        {
            Detail(ResultWording.Deaths, ResultWording.DeathsOf(mortality));
            Detail(ResultWording.RiskRatio, ResultWording.Ratio(mortality));
            Detail(ResultWording.RiskDifference, ResultWording.Difference(mortality));
        }

        if (result.Mortality is [var first, ..] && ResultWording.Controls(first) is { } controls)
            Detail(ResultWording.Control, controls);
        var found = result.Precedent.Protocol.Results;
        Details(ResultWording.Safety, ResultWording.SafetyOf(found));
        Details(ResultWording.Primary, ResultWording.PrimaryOf(found));
        Details(ResultWording.Biomarkers, ResultWording.BiomarkersOf(found));
        Detail(SharedWords.Sources.Heading(), result.Citations.Select(citation => citation.Source.Id).Distinct().Listed());
    }

    void WriteDifferences(PublishedResult result)
    {
        Line(Indent + Visible.Text(ComparisonWording.Name(result.Precedent)));
        Detail(DifferenceWording.InTheWay, DifferenceWording.None(result));
        Details(DifferenceWording.InTheWay, result.Differences.Select(DifferenceWording.Of));
        Details(DifferenceWording.ToCompare, result.Changes.Select(DifferenceWording.Change));
        if (result.Differences.Any(one => one.IsLasting))
            Detail(DifferenceWording.Lasting, DifferenceWording.LastingOf(result));
        if (result.Untold.Count > 0)
            Detail(DifferenceWording.Untold, ComparisonWording.Titles(result.Untold));
    }

    void Detail(LocalizedText label, LocalizedText? text)
    {
        if (text is not null)
            Row(Indent + Indent, Columns, Text(label), Text(text));
    }

    // The label stands before the first alone.
    void Details(LocalizedText label, IEnumerable<LocalizedText> texts)
    {
        foreach (var (number, text) in texts.Index())
            Detail(number == 0 ? label : SharedWords.Nothing, text);
    }
}
