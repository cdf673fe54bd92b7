using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>The plots that set a proposal among published trials, and its own timeline.</summary>
sealed class TrialPlots(Comparison comparison, Language language)
{
    const int DoseDigits = 3;
    const decimal FewPassages = 8;
    const decimal AllPercent = 100;

    readonly int trials = comparison.Precedents.Count(precedent => !precedent.IsContrast);

    public IEnumerable<Plot> All() =>
    [
        Of("arms.dosePerKilogram", PlotWording.MillionsPerKilogram, CellAxis),
        Of("arms.doseTotal", PlotWording.MillionsOfCells, CellAxis),
        Of("followUp.lastContact", PlotWording.TimeAfterInfusion, TimeAxis),
        Of("followUp.lastSafetyContact", PlotWording.TimeAfterInfusion, TimeAxis),
        Of("products.passage", PlotWording.Passage, marks => PlotAxis.Even(Math.Max(FewPassages, Greatest(marks)), 1, "P")),
        Of("products.viability.minimum", PlotWording.Percent, _ => PlotAxis.Even(AllPercent, 20, string.Empty)),
        new TimelinePlot(comparison.Proposal, language).Plot(),
    ];

    Plot Of(string path, LocalizedText unit, Func<IReadOnlyList<PlotMark>, PlotAxis> axis)
    {
        var measure = comparison.Measures.First(measure => measure.Measure.Path == path);
        List<PlotRow> rows = [.. Proposed(measure.Measure).Concat(measure.Published.Select(Row)).Where(row => row.Marks.Count > 0)];
        var band = measure is { Lowest: { } lowest, Highest: { } highest }
            ? new PlotMark(lowest.Magnitude, highest.Magnitude, string.Empty)
            : null;
        return new(
            measure.Measure.Title.In(language),
            PlotWording.Description(measure, trials).In(language),
            unit.In(language),
            axis([.. rows.SelectMany(row => row.Marks)]),
            band,
            null,
            rows);
    }

    // Arms and products each have a row of their own.
    IEnumerable<PlotRow> Proposed(ComparisonMeasure measure)
    {
        var proposal = comparison.Proposal;
        if (measure.Path.StartsWith("arms.", StringComparison.Ordinal))
            return proposal.Arms.Select((arm, number) => Row(arm.Name, $"arms[{number}]", measure.Read(proposal with { Arms = [arm] })));
        return measure.Path.StartsWith("products.", StringComparison.Ordinal)
            ? proposal.Products.Select((product, number) =>
                Row(product.Name, $"products[{number}]", measure.Read(proposal with { Products = [product] })))
            : [Row(SharedWords.Proposal.Heading().In(language), measure.Path, measure.Read(proposal))];
    }

    PlotRow Row(Stated<string> name, string path, MeasureValues values) =>
        new(PlotRowKind.Proposal, name.TryGet(out var stated) ? stated : path, Marks(values), []);

    PlotRow Row(PrecedentValues trial) => new(
        trial.Precedent.IsContrast ? PlotRowKind.Contrast : PlotRowKind.Trial,
        ComparisonWording.Name(trial.Precedent),
        Marks(trial.Values),
        trial.Citations);

    IReadOnlyList<PlotMark> Marks(MeasureValues values) =>
    [
        .. values.Amounts.Select(amount => new PlotMark(
            MeasureValues.Lower(amount),
            MeasureValues.Upper(amount),
            amount is CellDose dose ? PlotWording.Millions(dose.Rounded(DoseDigits).Magnitude) : amount.In(language))),
    ];

    PlotAxis CellAxis(IReadOnlyList<PlotMark> marks) =>
        PlotAxis.Cells(marks.Where(mark => mark.Low > 0).Select(mark => mark.Low).DefaultIfEmpty(1).Min(), Greatest(marks));

    PlotAxis TimeAxis(IReadOnlyList<PlotMark> marks) => PlotAxis.Times(Greatest(marks), withHours: false, language);

    static decimal Greatest(IReadOnlyList<PlotMark> marks) => marks.Select(mark => mark.High).DefaultIfEmpty(1).Max();
}
