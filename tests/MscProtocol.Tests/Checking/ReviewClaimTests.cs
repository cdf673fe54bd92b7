using MscProtocol.Protocol;

namespace MscProtocol.Tests.Checking;

/// <summary>The ranges that a news summary of the 2025 review gives, beside those of the trials themselves.</summary>
sealed class ReviewClaimTests
{
    [TestCase("doses from 0.25 million cells/kg", "arms.dosePerKilogram", "70 kg",
        "250000 cells/kg (cellula) to 4285710 cells/kg (ciss2, uc-ciss-ii)",
        "The claim holds, with CELLULA; the doses of AMETHYST are not known.")]
    [TestCase("doses up to 300 million cells", "arms.doseTotal", "70 kg",
        "17500000 cells (cellula) to 300000000 cells (ciss2, uc-ciss-ii)",
        "At 70 kg the claim holds, with the fixed doses of CISS2 and UC-CISS II.")]
    [TestCase("doses up to 300 million cells", "arms.doseTotal", "80 kg", "20000000 cells (cellula) to 320000000 cells (cellula)",
        "The summary mixes bases: 4 million cells/kg without a cap, in CELLULA, is 320 million at 80 kg.")]
    [TestCase("doses up to 300 million cells", "arms.cumulativeDose", "70 kg", "17500000 cells (cellula) to 350000000 cells (alp-2022)",
        "All infusions together, SEPCELL gives 320 million and Alp 2022 350 million.")]
    [TestCase("single or multiple infusions", "arms.infusions", "70 kg",
        "1 (amethyst, cellula, chocmsc, ciss, he-2018, rumcess) to 5 (alp-2022)",
        "The claim holds: six trials give one infusion, SEPCELL two, NTR3495 three, Alp 2022 five.")]
    [TestCase("follow-up of at most 90 days", "followUp.lastContact", "70 kg", "28 d (alp-2022) to 24 mo (sepcell)",
        "Published results may end at day 90; CISS collects adverse events for 12 months and SEPCELL serious ones for 24.")]
    [TestCase("follow-up of at most 90 days", "followUp.lastSafetyContact", "70 kg", "90 d (chocmsc) to 24 mo (sepcell)",
        "Of the sepsis trials whose safety follow-up is known, CHOCMSC alone ends at day 90.")]
    public void A_range_of_the_summary_is_held_against_the_trials(string claim, string path, string weight, string found, string why) =>
        Assert.That(Beside.Range(At(weight).Measure(path)), Is.EqualTo(found), $"The summary says: {claim}. {why}");

    [TestCase("passages 3 to 16", "products.passage", "Neither end can be traced to a sepsis trial.")]
    [TestCase("viability of 80 to 95 %", "products.viability.minimum", "Neither end can be traced to a sepsis trial.")]
    public void What_only_the_summary_states_is_in_no_trial(string claim, string path, string why) =>
        Assert.That(At("70 kg").Measure(path).StatedBy, Is.Zero, $"The summary says: {claim}. {why}");

    [TestCase("cells of bone marrow, umbilical cord and adipose tissue", "products.source", "adipose, bone marrow, umbilical cord", 9,
        "The claim holds; AMETHYST, CHOCMSC and NTR3495 do not tell the tissue.")]
    [TestCase("intravenous or central venous infusion", "arms.route", "central venous, intravenous", 8,
        "The claim holds, for the eight trials whose route is known.")]
    [TestCase("fresh or cryopreserved cells", "products.preservation.state", "both, cryopreserved, fresh", 5,
        "The claim holds; Alp 2022 gave both, and seven trials do not tell.")]
    public void Words_of_the_summary_are_held_against_the_trials(string claim, string path, string found, int statedBy, string why)
    {
        var measure = At("70 kg").Measure(path);
        var terms = measure.Published.SelectMany(trial => trial.Values.Terms).Select(term => term.Name).Distinct()
            .Order(StringComparer.Ordinal);

        Assert.That(string.Join(", ", terms), Is.EqualTo(found), $"The summary says: {claim}. {why}");
        Assert.That(measure.StatedBy, Is.EqualTo(statedBy), why);
    }

    [Test]
    public void The_summary_counts_one_trial_less() =>
        Assert.That(
            Precedent.Sepsis,
            Has.Count.EqualTo(12),
            "The summary says: 7 completed, 3 ongoing, 1 unknown. NTR3495 was planned, and no result was found.");

    static Comparison At(string weight) => Comparison.Of(new(), weight: Quantity<Mass>.Parse(weight));
}
