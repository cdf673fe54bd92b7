using MscProtocol.Protocol;

namespace MscProtocol.Tests.Checking;

sealed class ComparisonTests
{
    const string Viability = "products.viability.minimum";
    const string Source = "products.source";

    static readonly Precedent[] Trials =
    [
        Beside.Trial("low", "products: { viability: { minimum: 80 % }, source: bone marrow }"),
        Beside.Trial(
            "high", "products: [{ viability: { minimum: 90-95 % }, source: UC }, { viability: { minimum: 85 % }, source: bone marrow }]"),
        Beside.Trial("also-low", "products: { viability: { minimum: \">= 80 %\" } }"),
        Beside.Trial("silent", "products: { name: A }"),
        Beside.Trial("other", "products: { viability: { minimum: 30 % }, source: adipose }", isContrast: true),
    ];

    [TestCase("80 %", Standing.Inside)]
    [TestCase("95 %", Standing.Inside)]
    [TestCase("87 %", Standing.Inside)]
    [TestCase("\">= 85 %\"", Standing.Inside)]
    [TestCase("79 %", Standing.Below)]
    [TestCase("79-90 %", Standing.Below)]
    [TestCase("\"< 80 %\"", Standing.Inside)]
    [TestCase("96 %", Standing.Above)]
    [TestCase("80-96 %", Standing.Above)]
    [TestCase("79-96 %", Standing.BelowAndAbove)]
    [TestCase("high", Standing.Unreadable)]
    [TestCase("TBD", Standing.NotStated)]
    public void An_amount_stands_in_the_range_of_the_sepsis_trials_or_beyond(string minimum, Standing expected) =>
        Assert.That(Of($"products: {{ viability: {{ minimum: {minimum} }} }}").Measure(Viability).Standing, Is.EqualTo(expected));

    [TestCase("products: { source: bone marrow }", Standing.Shared, "high, low")]
    [TestCase("products: [{ source: bone marrow }, { source: UC }]", Standing.Shared, "high, low")]
    [TestCase("products: [{ source: 脐带 }]", Standing.Shared, "high")]
    [TestCase("products: [{ source: UC }, { source: placenta }]", Standing.New, "high")]
    [TestCase("products: { source: placenta }", Standing.New, "")]
    [TestCase("products: { source: adipose }", Standing.New, "other", Description = "Only a contrast has it.")]
    [TestCase("products: { source: rocks }", Standing.Unreadable, "")]
    [TestCase("products: { name: A }", Standing.NotStated, "")]
    [TestCase("study: { phase: 2 }", Standing.NotStated, "")]
    public void A_term_is_shared_or_new(string proposal, Standing expected, string sharedBy)
    {
        var measure = Of(proposal).Measure(Source);

        Assert.That(measure.Standing, Is.EqualTo(expected));
        Assert.That(string.Join(", ", measure.SharedBy), Is.EqualTo(sharedBy));
    }

    [Test]
    public void What_no_sepsis_trial_states_has_no_precedent()
    {
        var comparison = Of("products: { passage: P3 }");

        Assert.That(comparison.Measure("products.passage").Standing, Is.EqualTo(Standing.NoPrecedent));
        Assert.That(comparison.Measure("products.passage").Lowest, Is.Null);
        Assert.That(
            comparison.StatedByNone, Is.EquivalentTo(ComparisonMeasure.All.Where(measure => measure.Path is not (Viability or Source))));
    }

    [Test]
    public void The_ends_of_a_range_name_the_trials_that_reach_them()
    {
        var measure = Of("").Measure(Viability);

        Assert.That(Beside.Range(measure), Is.EqualTo(">= 80 % (also-low, low) to 90-95 % (high)"));
        Assert.That((measure.Lowest!.Magnitude, measure.Highest!.Magnitude), Is.EqualTo((80, 95)));
        Assert.That(measure.StatedBy, Is.EqualTo(3));
        Assert.That(measure.Published.Select(trial => trial.Precedent.Id), Is.EqualTo(new[] { "also-low", "high", "low", "other" }));
        Assert.That(
            measure.Published.Select(trial => Beside.List(trial.Values)), Is.EqualTo(new[] { ">= 80 %", "90-95 %, 85 %", "80 %", "30 %" }));
    }

    [TestCase("arms: [{ role: experimental, infusions: 1 }, { role: placebo, infusions: 9 }]", "1")]
    [TestCase("arms: [{ role: experimental, infusions: 1 }, { role: active comparator, product: fresh, infusions: 2 }]", "1, 2")]
    [TestCase("arms: [{ infusions: 1 }, { infusions: 1 }, { infusions: 2 }]", "1, 2")]
    [TestCase("arms: [{ role: no intervention }]", "")]
    public void Arms_count_that_are_given_cells_and_equal_values_once(string arms, string expected) =>
        Assert.That(Beside.List(Of(arms).Measure("arms.infusions").Proposal), Is.EqualTo(expected));

    [Test]
    public void Something_unreadable_beside_something_readable_is_told()
    {
        var measure = Of("products: [{ viability: { minimum: 85 % } }, { viability: { minimum: high } }]").Measure(Viability);

        Assert.That(
            (Beside.List(measure.Proposal), measure.Proposal.IsUnreadable, measure.Standing), Is.EqualTo(("85 %", true, Standing.Inside)));
    }

    // Each proposal agrees, or not, in one measure with a trial of: 10e6 cells/kg, 2-4 infusions, P3-P5, 12 h, 100 participants, route IV.
    [TestCase("arms: { dose: 20e6 cells/kg }", true)]
    [TestCase("arms: { dose: 20000001 cells/kg }", false)]
    [TestCase("arms: { dose: 5e6 cells/kg }", true)]
    [TestCase("arms: { dose: 4999999 cells/kg }", false)]
    [TestCase("arms: { dose: 1e6-4e6 cells/kg }", false)]
    [TestCase("arms: { dose: [1e6 cells/kg, 40e6 cells/kg] }", true)]
    [TestCase("arms: { dose: 700 million cells }", true)]
    [TestCase("arms: { infusions: 4 }", true)]
    [TestCase("arms: { infusions: 5 }", false)]
    [TestCase("arms: { route: 静脉滴注 }", true)]
    [TestCase("arms: { route: central venous }", false)]
    [TestCase("products: { passage: P5-P9 }", true)]
    [TestCase("products: { passage: P6-P9 }", false)]
    [TestCase("products: { passage: \"<= P2\" }", false)]
    [TestCase("population: { onsetWindow: 1 d }", true)]
    [TestCase("population: { onsetWindow: 25 h }", false)]
    [TestCase("design: { sampleSize: 50 }", true)]
    [TestCase("design: { sampleSize: 49 }", false)]
    public void Measures_agree_by_overlap_by_a_factor_of_two_or_by_a_term(string fields, bool agree)
    {
        var trial = Beside.Trial("x", """
            arms: { dose: 10e6 cells/kg, infusions: 2-4, route: IV }
            products: { passage: P3-P5, source: UC, donor: { type: allogeneic } }
            population: { onsetWindow: 12 h }
            design: { sampleSize: 100, control: none }
            followUp: { safety: 1 a }
            """);
        // Two measures agree and one differs whatever the case.
        var proposal = Beside.Protocol(fields) with { FollowUp = Beside.Protocol("followUp: { safety: 24 mo }").FollowUp };
        proposal =
            proposal with { Design = proposal.Design with { Control = Beside.Protocol("design: { control: concurrent }").Design.Control } };
        var likeness = Comparison.Of(proposal, [trial]).Nearest.Single();

        Assert.That(likeness.Agreeing, Has.Count.EqualTo(agree ? 3 : 2));
        Assert.That(likeness.Comparable, Is.EqualTo(4));
        Assert.That(likeness.Differing.Select(measure => measure.Path), Does.Contain("design.control"));
    }

    [Test]
    public void Trials_are_ordered_by_the_share_of_what_agrees_then_by_name()
    {
        var proposal = Beside.Protocol("""
            products: { source: UC, donor: { type: allogeneic }, passage: P3 }
            design: { sampleSize: 100 }
            """);
        Precedent[] trials =
        [
            Beside.Trial("two of three", "products: { source: UC, donor: { type: allogeneic }, passage: P9 }"),
            Beside.Trial("half, b", "products: { source: UC, donor: { type: allogeneic }, passage: P9 }\ndesign: { sampleSize: 9 }"),
            Beside.Trial("half, a", "products: { source: BM, donor: { type: autologous }, passage: P3 }\ndesign: { sampleSize: 99 }"),
            Beside.Trial("only two", "products: { source: UC, donor: { type: allogeneic } }"),
            Beside.Trial("all", "products: { source: UC, donor: { type: allogeneic }, passage: P1-P3 }", isContrast: true),
            Beside.Trial("silent", ""),
        ];
        var nearest = Comparison.Of(proposal, trials).Nearest;

        Assert.That(nearest.Select(likeness => likeness.Precedent.Id), Is.EqualTo(new[] { "all", "two of three", "half, a", "half, b" }));
        Assert.That(nearest[0].Share, Is.EqualTo(3 / 3.5m), "Its sample size is not stated and counts by half.");
        Assert.That(nearest[3].Share, Is.EqualTo(0.5m));
        Assert.That(nearest[1].Differing.Select(measure => measure.Path), Is.EqualTo(new[] { "products.passage" }));
    }

    // The proposal states eight measures; those that a trial leaves open count as half different.
    [TestCase("all of three", "3 alike, 0 unlike, 5 open", 3 / 5.5)]
    [TestCase("six of eight", "6 alike, 2 unlike, 0 open", 0.75)]
    [TestCase("three of five", "3 alike, 2 unlike, 3 open", 3 / 6.5)]
    public void A_trial_that_tells_little_is_not_near_because_of_it(string trial, string counts, double share)
    {
        var proposal = Beside.Protocol("""
            products: { source: UC, donor: { type: allogeneic }, passage: P3, preservation: { state: fresh } }
            population: { onsetWindow: 12 h }
            design: { sampleSize: 100, control: concurrent }
            arms: { route: IV }
            """);
        const string Design = "population: { onsetWindow: 12 h }\ndesign: { sampleSize: 100, control: concurrent }";
        Precedent[] trials =
        [
            Beside.Trial("all of three", "products: { source: UC, donor: { type: allogeneic }, passage: P3 }"),
            Beside.Trial("six of eight",
                $"products: {{ source: BM, donor: {{ type: allogeneic }}, passage: P9, preservation: {{ state: fresh }} }}\n"
                + $"arms: {{ route: IV }}\n{Design}"),
            Beside.Trial("three of five", $"products: {{ source: BM, passage: P9 }}\n{Design}"),
        ];
        var nearest = Comparison.Of(proposal, trials).Nearest;
        var likeness = nearest.Single(one => one.Precedent.Id == trial);

        Assert.That(nearest.Select(one => one.Precedent.Id), Is.EqualTo(new[] { "six of eight", "all of three", "three of five" }));
        Assert.That(
            $"{likeness.Agreeing.Count} alike, {likeness.Differing.Count} unlike, {likeness.Unstated.Count} open", Is.EqualTo(counts));
        Assert.That((double)likeness.Share, Is.EqualTo(share).Within(1e-9));
    }

    [TestCase(0, 0, 0, 0)]
    [TestCase(0, 0, 2, 0)]
    [TestCase(0, 3, 0, 0)]
    [TestCase(3, 0, 0, 1)]
    [TestCase(1, 1, 2, 1 / 3.0)]
    public void The_share_runs_from_none_to_all(int agreeing, int differing, int unstated, double share)
    {
        var likeness = new Likeness(Trials[0], Some(agreeing), Some(differing), Some(unstated));

        Assert.That((double)likeness.Share, Is.EqualTo(share).Within(1e-9));

        static IReadOnlyList<ComparisonMeasure> Some(int number) => [.. ComparisonMeasure.All.Take(number)];
    }

    [Test]
    public void Trials_of_one_name_stand_in_the_order_of_their_ids()
    {
        Precedent[] trials = [Named("b", "START"), Named("c", "Alp"), Named("a", "START"), Named("d", "art")];

        Assert.That(
            Comparison.Of(new TrialProtocol(), trials).Precedents.Select(trial => trial.Id), Is.EqualTo(new[] { "c", "d", "a", "b" }));

        static Precedent Named(string id, string name) => new(id, name, new TrialProtocol(), false, new Dictionary<string, Citation>());
    }

    [Test]
    public void A_dose_counts_once()
    {
        const string Dose = "arms: { dose: 1e6 cells/kg, infusions: 1 }";

        Assert.That(Comparison.Of(Beside.Protocol(Dose), [Beside.Trial("x", Dose)]).Nearest, Is.Empty);
    }

    [Test]
    public void A_proposal_that_says_nothing_is_compared_too()
    {
        var comparison = Comparison.Of(new TrialProtocol());

        Assert.That(comparison.Precedents, Is.EqualTo(Precedent.Sepsis));
        Assert.That(comparison.Measures.Select(measure => measure.Standing), Is.All.EqualTo(Standing.NotStated));
        Assert.That(comparison.Nearest, Is.Empty);
    }

    [Test]
    public void Without_trials_there_is_no_precedent()
    {
        var comparison = Comparison.Of(Beside.Protocol("products: { source: UC }"), []);

        Assert.That(comparison.Measure(Source).Standing, Is.EqualTo(Standing.NoPrecedent));
        Assert.That(comparison.StatedByNone, Is.EqualTo(ComparisonMeasure.All));
    }

    static Comparison Of(string proposal) => Comparison.Of(Beside.Protocol(proposal), Trials);
}
