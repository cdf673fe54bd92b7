using System.Globalization;
using CsCheck;
using MscProtocol.Reporting;
using MscProtocol.Tests.Checking;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Reporting.Html;

public class PlotTests
{
    static readonly Gen<PlotMark> Marks = Gen.Select(
        Gen.Decimal[0, 1_000_000_000], Gen.Decimal[0, 1_000_000], Gen.String[Gen.Char["1234567890 .–≥mW长"], 0, 40])
        .Select((low, reach, text) => new PlotMark(low, low + reach, text));

    static readonly Gen<PlotRow> Rows = Gen.Select(Gen.String[Gen.Char["abcWM *-长\u202E"], 0, 60], Marks.List[0, 12])
        .Select((name, marks) => new PlotRow(PlotRowKind.Trial, name, marks, []));

    static readonly PlotAxis[] Axes =
    [
        PlotAxis.Cells(1, 1_000_000_000),
        PlotAxis.Cells(250_000, 4_300_000),
        PlotAxis.Times(31_557_600, withHours: true, Language.Chinese),
        PlotAxis.Even(8, 1, "P"),
        PlotAxis.RatiosBetween(0.06m, 6.3m),
    ];

    [Test]
    [Category("Long")]
    public void Labels_neither_overlap_nor_leave_the_plot() =>
        Gen.Select(Rows.List[0, 20], Gen.Int[0, Axes.Length - 1]).Sample((rows, axis) =>
        AssertApart(new("", "", "unit", Axes[axis], null, null, rows)));

    // Ratios as far from 1 on both sides are as far on the axis, and what lies beyond an end stands at it.
    [TestCase(0.5, 2, "0.5 1 2", 1, 0.5)]
    [TestCase(0.06, 6.3, "0.05 0.1 0.2 0.5 1 2 5 10", 1, 0.565)]
    [TestCase(0.7, 1.1, "0.5 1 2", 0.25, 0)]
    [TestCase(0.0001, 5000, "0.01 0.02 0.05 0.1 0.2 0.5 1 2 5 10 20 50 100", 1000, 1)]
    public void An_axis_of_ratios_shows_both_sides_of_one(double least, double greatest, string ticks, double value, double place)
    {
        var axis = PlotAxis.RatiosBetween((decimal)least, (decimal)greatest);

        Assert.That(string.Join(' ', axis.Ticks.Select(tick => tick.Text)), Is.EqualTo(ticks));
        Assert.That((double)axis.At((decimal)value), Is.EqualTo(place).Within(0.002));
    }

    [Test]
    public void Labels_of_forest_plots_are_apart([Values] Language language)
    {
        var plots = new ForestPlots(Comparison.Of(new(), Precedent.Shipped), language).All().ToList();

        Assert.That(plots.Select(plot => plot.Rows.Count), Is.EqualTo(new[] { 4, 2 }));
        foreach (var plot in plots)
            AssertApart(plot);
    }

    [Test]
    [Category("Long")]
    public void Labels_of_every_published_trial_as_a_proposal_are_apart([Values] Language language)
    {
        foreach (var proposal in Sample.Trials.Values.Append(Sample.Complete))
        {
            var comparison =
                Comparison.Of(Beside.Protocol(proposal.Replace("mscProtocol: 1", "", StringComparison.Ordinal)), Precedent.Shipped);
            foreach (var plot in new TrialPlots(comparison, language).All())
                AssertApart(plot);
        }
    }

    [TestCase("arms: [ { name: A, role: experimental, dose: 1e6 cells/kg }, { role: experimental, dose: 350 million cells } ]", 0,
        "A: 1|arms[1]: 5")]
    [TestCase("arms: [ { name: A, role: experimental, dose: 1e6 cells/kg }, { role: placebo, dose: 2e6 cells/kg } ]", 0, "A: 1")]
    [TestCase("arms: { name: A, dose: [1e6 cells/kg, 2-3 million cells/kg] }", 1, "A: 70, 140–210")]
    [TestCase("arms: { name: A, dose: \">= 1e6 cells/kg\" }", 0, "A: ≥ 1")]
    [TestCase("arms: { name: A, dose: 0 cells/kg }", 0, "A: 0")]
    [TestCase("followUp: { duration: 90 d, safety: 12 months }", 2, "Proposal: 12 months")]
    [TestCase("products: [ { name: X, passage: P3-P5 }, { passage: low } ]", 4, "X: P3–P5")]
    [TestCase("products: { viability: { minimum: \">= 80 %\" } }", 5, "products[0]: ≥ 80 %")]
    [TestCase("arms: { name: A, infusions: 3, interval: 48 h }", 6, "A: infusions: 0 hours, 48 hours, 96 hours")]
    [TestCase("arms: { name: A, infusions: 1 }", 6, "A: infusions: 0 hours")]
    [TestCase("arms: { name: A, infusions: 999999 , interval: 48 h }", 6, "")]
    [TestCase("endpoints: { primary: { measure: mortality, at: [28 d, 90 d] } }", 6, "Primary: mortality: 28 days, 90 days")]
    [TestCase("biomarkers: { name: IL-6, times: [0 h, 24 h] }", 6, "Biomarker: IL-6: 0 hours, 24 hours")]
    [TestCase("study: { phase: 2 }", 6, "")]
    public void A_plot_shows_what_is_proposed(string fields, int plot, string expected)
    {
        var shown = new TrialPlots(Comparison.Of(Beside.Protocol(fields), []), Language.English).All().ElementAt(plot);

        Assert.That(
            string.Join('|', shown.Rows.Select(row => $"{row.Name}: {string.Join(", ", row.Marks.Select(mark => mark.Text))}")),
            Is.EqualTo(expected));
    }

    [TestCase("1", "0")]
    [TestCase("0.001", "0")]
    [TestCase("10", "1")]
    [TestCase("1000000000000000", "15")]
    [TestCase("2", "0.301")]
    [TestCase("250000", "5.398")]
    [TestCase("999999", "6.000")]
    public void Logarithms_are_near_enough(string value, string expected) =>
        Assert.That(
            Logarithm.Of(decimal.Parse(value, CultureInfo.InvariantCulture)),
            Is.EqualTo(decimal.Parse(expected, CultureInfo.InvariantCulture)).Within(0.0005m));

    [Test]
    public void Axes_are_marked_in_few_and_plain_numbers()
    {
        Assert.That(Marked(PlotAxis.Cells(250_000, 4_290_000)), Is.EqualTo("0.1 0.2 0.5 1 2 5 10"));
        Assert.That(Marked(PlotAxis.Cells(1, 1_000_000_000_000_000)), Is.EqualTo("0.000001 0.001 1 1,000 1,000,000 1,000,000,000"));
        Assert.That(Marked(PlotAxis.Times(100, withHours: true, Language.English)), Is.EqualTo("0 d 6 h 1 d"));
        Assert.That(Marked(PlotAxis.Times(63_115_200, withHours: false, Language.Chinese)), Is.EqualTo("0 天 28 天 90 天 180 天 1 年 2 年"));
        Assert.That(Marked(PlotAxis.Even(100, 20, "")), Is.EqualTo("0 20 40 60 80 100"));

        static string Marked(PlotAxis axis) => string.Join(' ', axis.Ticks.Select(tick => tick.Text));
    }

    [TestCase("0", "0")]
    [TestCase("10800", "0.1")]
    [TestCase("86400", "0.4")]
    [TestCase("172800", "0.5")]
    [TestCase("99999999999", "1")]
    public void Time_runs_evenly_between_two_marks(string seconds, string share)
    {
        // Marked at 0, 6 hours, 1, 3, 7 and 28 days.
        var axis = PlotAxis.Times(28 * 86400, withHours: true, Language.English);

        Assert.That(
            axis.At(decimal.Parse(seconds, CultureInfo.InvariantCulture)), Is.EqualTo(decimal.Parse(share, CultureInfo.InvariantCulture)));
    }

    [TestCase("short", 100, "short")]
    [TestCase("a name that is far too long", 60, "a name …")]
    [TestCase("长长长长长长", 40, "长长…")]
    public void Text_is_cut_to_its_room(string text, int width, string expected) =>
        Assert.That(TextSize.Fit(text, width), Is.EqualTo(expected));

    static void AssertApart(Plot plot)
    {
        var layout = new PlotLayout(plot);
        var labels = layout.Labels;
        for (var i = 0; i < labels.Count; i++)
        {
            Assert.That(
                labels[i].X >= 0 && labels[i].Y >= 0 && labels[i].Right <= PlotLayout.Width && labels[i].Bottom <= layout.Height,
                $"{labels[i]} in {layout.Height}");
            Assert.That(TextSize.Of(labels[i].Text), Is.LessThanOrEqualTo(labels[i].Width));
            for (var j = 0; j < i; j++)
                Assert.That(
                    labels[i].X >= labels[j].Right || labels[j].X >= labels[i].Right || labels[i].Y >= labels[j].Bottom
                        || labels[j].Y >= labels[i].Bottom,
                    $"{labels[i]} over {labels[j]}");
        }
    }
}
