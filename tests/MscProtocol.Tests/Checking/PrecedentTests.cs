using MscProtocol.Protocol;

namespace MscProtocol.Tests.Checking;

sealed class PrecedentTests
{
    [Test]
    public void Every_trial_file_is_a_precedent_and_those_in_contrast_are_contrasts()
    {
        var files = RuleFolder.Shipped.Files.Where(file => file.StartsWith("trials/", StringComparison.Ordinal)).ToList();
        var contrasts = files.Where(file => file.StartsWith("trials/contrast/", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension);

        Assert.That(Precedent.Shipped.Select(trial => trial.Id), Is.EquivalentTo(files.Select(Path.GetFileNameWithoutExtension)));
        Assert.That(Precedent.Shipped.Where(trial => trial.IsContrast).Select(trial => trial.Id), Is.EquivalentTo(contrasts));
        Assert.That(
            Precedent.Sepsis.Select(trial => trial.Id),
            Is.Not.Empty.And.EqualTo(Precedent.Shipped.Where(trial => !trial.IsContrast).Select(trial => trial.Id)));
    }

    [Test]
    public void Trials_stand_in_the_order_of_their_names_with_contrasts_last()
    {
        Assert.That(Precedent.Shipped.Select(trial => trial.IsContrast), Is.Ordered);
        Assert.That(Precedent.Sepsis.Select(trial => trial.Name), Is.Ordered.Using<string>(StringComparer.OrdinalIgnoreCase));
    }

    [TestCase("ciss", "CISS")]
    [TestCase("he-2018", "he-2018", Description = "It has no acronym.")]
    [TestCase("start-1", "start-1", Description = "Another trial is called START, too.")]
    [TestCase("start-2a", "start-2a")]
    public void A_trial_has_a_name_of_its_own(string id, string name)
    {
        Assert.That(Beside.Shipped(id).Single().Name, Is.EqualTo(name));
        Assert.That(Precedent.Shipped.Select(trial => trial.Name), Is.Unique);
    }

    // From the lists of sources in the files.
    [TestCase("ciss", "arms.route", "nct02421484", "arm description", "The kind of line is not given.")]
    [TestCase("ciss", "arms.dosePerKilogram", "mcintyre-2018", null, "Three cohorts of three; 19 to 250 million cells were given.")]
    [TestCase("ciss", "products.source", "mcintyre-2018", null, null)]
    [TestCase("sepcell", "followUp.lastSafetyContact", "sepcell-protocol-2020", "amendment 1 (2016-11-17)",
        "Asked for by the Spanish regulator (AEMPS). Months 6 and 12 are an outcome, months 18 and 24 are by telephone.")]
    public void A_value_has_the_source_of_the_narrowest_path_that_holds_it(string id, string path, string source, string? at, string? note)
    {
        var citation = Citations(id, path).Single();

        Assert.That((citation.Source.Id, citation.At, citation.Note), Is.EqualTo((source, at, note)));
        Assert.That(citation.Source.Link, Does.StartWith("https://"));
    }

    [TestCase("ciss", "arms.doseTotal", "mcintyre-2018, pmc9043315", Description = "The dose and its cap.")]
    [TestCase("rumcess", "arms.cumulativeDose", "galstyan-2018, galstyan-2018", Description = "The dose, and the infusions with a note.")]
    [TestCase("sepcell", "followUp.lastContact", "laterre-2024, sepcell-protocol-2020")]
    public void A_computed_value_has_the_sources_of_all_that_it_is_computed_from(string id, string path, string expected) =>
        Assert.That(string.Join(", ", Citations(id, path).Select(citation => citation.Source.Id)), Is.EqualTo(expected));

    [TestCase("sources: { of: design, cite: a }", "a")]
    [TestCase("sources: [{ of: design, cite: a }, { of: design.sampleSize, cite: b }]", "b")]
    [TestCase("sources: [{ of: [design, design.sampleSize], cite: a }, { of: design, cite: b }]", "a")]
    [TestCase("sources: [{ of: design.sampleSize, cite: a }, { of: design.sampleSize, cite: b }]", "a, b")]
    [TestCase("sources: [{ of: design.sample, cite: a }, { of: study, cite: b }]", "")]
    [TestCase("sources: [{ of: design.sampleSizeRationale, cite: a }]", "")]
    [TestCase("sources: [{ of: design }]", "")]
    [TestCase("", "")]
    public void Sources_are_told_by_whole_fields(string sources, string expected)
    {
        var trial = Beside.Trial("x", $"design: {{ sampleSize: 9 }}\n{sources}");
        var published = Comparison.Of(new(), [trial]).Measure("design.sampleSize").Published.Single();

        Assert.That(string.Join(", ", published.Citations.Select(citation => citation.Source.Id)), Is.EqualTo(expected));
    }

    [Test]
    public void Every_value_of_a_shipped_trial_has_a_source()
    {
        var values = Comparison.Of(new(), Precedent.Shipped)
            .Measures.SelectMany(measure => measure.Published.Select(trial => (measure.Measure, trial))).ToList();

        Assert.That(values, Is.Not.Empty);
        Assert.That(values.Where(value => value.trial.Citations.Count == 0 || value.trial.Values.IsUnreadable), Is.Empty);
    }

    static IReadOnlyList<PrecedentCitation> Citations(string id, string path) =>
        Comparison.Of(new TrialProtocol(), Beside.Shipped(id)).Measure(path).Published.Single().Citations;
}
