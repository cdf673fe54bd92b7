using System.Globalization;

namespace MscProtocol.Reporting;

/// <summary>Mortality in published trials: one plot of the concurrent randomised controls, and one of the others.</summary>
sealed class ForestPlots(Comparison comparison, Language language)
{
    /// <summary>Returns the plots that have rows.</summary>
    public IEnumerable<Plot> All() =>
    [
        .. Of(true, ResultWording.Forest, ResultWording.ForestIs),
        .. Of(false, ResultWording.ForestOthers, ResultWording.ForestOthersIs),
    ];

    IEnumerable<Plot> Of(bool isConcurrent, LocalizedText title, LocalizedText description)
    {
        List<PlotRow> rows =
            [.. comparison.Mortality.Where(result => result.IsConcurrent == isConcurrent && result.RiskRatio is not null).Select(Row)];
        if (rows.Count == 0)
            return [];
        var marks = rows.SelectMany(row => row.Marks).ToList();
        return
        [
            new(
                title.In(language),
                description.In(language),
                ResultWording.ForestUnit.In(language),
                PlotAxis.RatiosBetween(marks.Min(mark => mark.Low), marks.Max(mark => mark.High)),
                null,
                1,
                rows),
        ];
    }

    PlotRow Row(MortalityResult result)
    {
        var ratio = result.RiskRatio!;
        var half = result.IsHalfAdded ? " +½" : string.Empty;
        var text = string.Create(
            CultureInfo.InvariantCulture, $"{ratio.Value:0.00} ({ratio.Low:0.00}–{ratio.High:0.00}){half}, {ResultWording.Short(result)}");
        var day = result.At is { } at ? $", {at.In(language)}" : string.Empty;
        return new(
            result.Precedent.IsContrast ? PlotRowKind.Contrast : PlotRowKind.Trial,
            ComparisonWording.Name(result.Precedent) + day,
            [new(ratio.Low, ratio.High, text, ratio.Value)],
            result.Citations);
    }
}
