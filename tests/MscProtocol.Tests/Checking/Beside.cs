using MscProtocol.Protocol;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Checking;

/// <summary>Proposals beside trials, and what comes of them on a line.</summary>
static class Beside
{
    static readonly Dictionary<string, Citation> Citations = new()
    {
        ["a"] = new("a", "trial", LocalizedText.Same("A"), null),
        ["b"] = new("b", "trial", LocalizedText.Same("B"), null),
        ["c"] = new("c", "trial", LocalizedText.Same("C"), "https://example.org/c"),
    };

    /// <summary>
    /// A proposal beside two trials and a contrast that state little, so that a person can read all that is written of it.
    /// </summary>
    public static Comparison Few { get; } = Comparison.Of(
        Protocol("""
            arms: { name: MSC, role: experimental, dose: 1e6 cells/kg }
            products: { name: UC-MSC, source: umbilical cord, passage: P3-P5 }
            followUp: { duration: 90 d }
            """),
        [
            Trial("early", """
                arms: [ { dose: 0.3e6 cells/kg }, { dose: 1-3 million cells/kg } ]
                products: { source: bone marrow, passage: P4 }
                followUp: { duration: 28 d }
                results:
                  arms:
                    - { name: MSC, role: experimental, analysed: 10, deaths: { at: 28 d, countedFrom: randomisation, count: 0 } }
                    - { name: care, role: standard care, analysed: 20, deaths: { at: 28 d, countedFrom: randomisation, count: 6 } }
                  primary: { outcome: survival, found: all against 14 of 20 }
                  biomarkers: { name: IL-6, direction: lower }
                sources:
                  - { of: arms, cite: a }
                  - { of: followUp, cite: c, at: table 1, note: Of those who lived. }
                  - { of: results, cite: b }
                """),
            Trial("late", "products: { source: umbilical cord }"),
            Trial("other", "arms: { dose: 2e6 cells/kg }", isContrast: true),
        ],
        file: "proposal.yaml");

    /// <summary>A trial of the fields given, named by its id.</summary>
    public static Precedent Trial(string id, string fields, bool isContrast = false) =>
        new(id, id, Protocol(fields), isContrast, Citations);

    public static TrialProtocol Protocol(string fields) => Sample.Read(fields).Protocol!;

    /// <summary>The shipped trials with these ids.</summary>
    public static IReadOnlyList<Precedent> Shipped(params string[] ids)
    {
        var found = Precedent.Shipped.Where(precedent => ids.Contains(precedent.Id)).ToList();
        Assert.That(found, Has.Count.EqualTo(ids.Length));
        return found;
    }

    public static MeasureComparison Measure(this Comparison comparison, string path) =>
        comparison.Measures.Single(measure => measure.Measure.Path == path);

    /// <summary>What one shipped trial states of a measure at a body weight.</summary>
    public static string Stated(string id, string path, string weight = "70 kg")
    {
        var comparison = Comparison.Of(new(), Shipped(id), Quantity<Mass>.Parse(weight));
        return comparison.Measure(path).Published is [var trial] ? List(trial.Values) : "not stated";
    }

    public static string List(MeasureValues values) => string.Join(", ", values.Amounts.Cast<object>().Concat(values.Terms));

    /// <summary>The range of the sepsis trials, and which of them reach its ends.</summary>
    public static string Range(MeasureComparison measure) => $"{End(measure.Lowest!)} to {End(measure.Highest!)}";

    static string End(RangeEnd end) => $"{end.Amount} ({string.Join(", ", end.Precedents.Select(precedent => precedent.Id))})";
}
