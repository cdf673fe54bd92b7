using System.Text;

namespace MscProtocol.Tests.Reading.Registries;

/// <summary>Records of one trial in several registries, held against each other.</summary>
public class JoinedRecordTests
{
    const string First = "ChiCTR9000000001";

    static readonly ProtocolDocument Chinese = Exports.Read(
        Exports.Xml(Exports.With(("Target size", "60"), ("Phase", "2"), ("Study design", "Single arm"))),
        "who.xml").Single();

    static readonly string Sepcell = Exports.Entry("sepcell.ctgov.json");
    static readonly string SepcellInEurope = Exports.Entry("sepcell.euctr.txt");

    [TestCase("Target size", "80", "design.sampleSize", "This record says 80, and ChiCTR9000000001 of the same trial says 60 (who.xml:")]
    [TestCase("Phase", "3", "study.phase", "This record says 3, and ChiCTR9000000001 of the same trial says 2 (who.xml:")]
    [TestCase("Intervention", "Experimental group:infusion of UC-MSC, 3x10^6 cells/kg;Control group:saline;", "arms[0].dose[0]",
        "This record says 3 million cells/kg, and ChiCTR9000000001 of the same trial says 2 million cells/kg (who.xml:")]
    public void A_contradiction_is_told_with_both_places(string field, string value, string path, string message)
    {
        var problem = Beside(Exports.With(field, value)).Problems.Single();

        Assert.That((problem.Id, problem.Path), Is.EqualTo(("READ-007", path)));
        Assert.That(problem.Message.English, Does.StartWith(message));
        Assert.That(problem.Place.Span.IsEmpty, Is.False);
    }

    [TestCase("Target size", "60")]
    [TestCase("Target size", "Experimental group:30;Control group:30;")]
    [TestCase("Phase", "2")]
    [TestCase("Phase", "")]
    [TestCase("Intervention", "Low dose group:UC-MSC, 2x10^6 cells/kg;High dose group:UC-MSC, 4x10^6 cells/kg;")]
    [TestCase("Intervention", "Experimental group:UC-MSC, 150x10^6 cells;Control group:saline;", Description = "Of another scale.")]
    [TestCase("Study design", "Allocation: Non-Randomized. Intervention model: Single Group Assignment.")]
    public void What_can_both_hold_is_no_contradiction(string field, string value) =>
        Assert.That(Beside(Exports.With(field, value)).Problems, Is.Empty);

    [TestCase("ChiCTR9000000009", "", 0)]
    [TestCase("ChiCTR9000000009", First, 1)]
    public void Only_records_of_one_trial_are_held_against_each_other(string id, string otherId, int expected) =>
        Assert.That(
            Beside(Exports.With(("TrialID", id), ("Secondary ID", otherId), ("Target size", "80"))).Problems, Has.Count.EqualTo(expected));

    [Test]
    public void Records_are_joined_by_a_third_that_names_both()
    {
        var other = Exports.Read(Exports.Xml(Exports.With(("TrialID", "ChiCTR9000000009"), ("Target size", "80"))), "b.xml").Single();
        var both = Exports.Read(
            Exports.Xml(Exports.With(("TrialID", "ChiCTR9000000008"), ("Secondary ID", $"{First};ChiCTR9000000009"))), "c.xml");
        var last = Exports.Read(Exports.Xml(Exports.With(("TrialID", "ChiCTR9000000009"), ("Target size", "70"))), "d.xml").Single();

        var records = new TrialRecords([Chinese, other, both.Single(), last]);

        // Also those that came before it.
        foreach (var record in new[] { other, last })
            Assert.That(records.Reconcile(record).Problems.Single().Message.English, Does.Contain("says 60 (who.xml:"));
    }

    [Test]
    public void A_protocol_file_is_left_as_it_is()
    {
        var protocol = ProtocolDocument.Parse($"mscProtocol: 1\nstudy: {{ registryIds: [{First}] }}\ndesign: {{ sampleSize: 80 }}");

        Assert.That(new TrialRecords([Chinese, protocol]).Reconcile(protocol), Is.SameAs(protocol));
    }

    [Test]
    public void Registration_counts_from_the_earliest_wherever_it_stands()
    {
        var late = Read(Sepcell, "sepcell.json");
        var early = Read(SepcellInEurope, "sepcell.txt");
        Assert.That(Rules(late), Does.Contain("MSC-REG-002"));

        foreach (var order in new ProtocolDocument[][] { [late, early], [early, late] })
        {
            var beside = new TrialRecords(order).Reconcile(late);

            Assert.That(Rules(beside), Does.Not.Contain("MSC-REG-002"));
            Assert.That(beside.Remarks.Single().Message.English, Is.EqualTo(
                "The trial was first registered on 2015-10-29, as 2015-002994-39 says (sepcell.txt:6:70); this day counts."));
            Assert.That(new TrialRecords(order).Reconcile(early).Remarks, Is.Empty);
        }
    }

    static ProtocolDocument Beside(IReadOnlyDictionary<string, string> trial)
    {
        var other = Exports.Read(Exports.Csv(trial), "other.csv").Single();
        return new TrialRecords([Chinese, other]).Reconcile(other);
    }

    static ProtocolDocument Read(string text, string name) =>
        ProtocolDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name);

    static IEnumerable<string> Rules(ProtocolDocument document) =>
        new ProtocolChecker(RuleBook.Shipped("msc")).Check(document).Findings.Select(finding => finding.RuleId);
}
