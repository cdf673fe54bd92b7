using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Reading;

sealed class TrialTests
{
    static readonly IEnumerable<string> Names = Sample.Trials.Keys;

    static readonly MappingNode[] Citations =
        [.. ((SequenceNode)Root(Sample.Shipped("citations.yaml")).Find("citations")!).Items.Cast<MappingNode>()];

    [TestCaseSource(nameof(Names))]
    public void A_trial_reads_without_a_problem(string name) =>
        Assert.That(Sample.Problems(ProtocolDocument.Parse(Sample.Trials[name])), Is.Empty);

    [TestCaseSource(nameof(Names))]
    public void Every_fact_of_a_trial_has_a_source(string name)
    {
        var sources = Read(name).Sources.SelectMany(source => source.Of).ToList();
        var facts = Paths(Root(Sample.Trials[name]), "")
            .Where(path => path.IsFact && !path.Path.StartsWith("sources", StringComparison.Ordinal) && path.Path != "mscProtocol");
        Assert.That(facts.Select(fact => fact.Path).Where(fact => !sources.Exists(source => IsPartOf(fact, source))), Is.Empty);
    }

    [TestCaseSource(nameof(Names))]
    public void Every_source_of_a_trial_speaks_of_something_in_it_and_is_in_the_list(string name)
    {
        var paths = Paths(Root(Sample.Trials[name]), "").Select(path => path.Path).ToHashSet();
        Assert.That(Read(name).Sources.SelectMany(source => source.Of).Distinct(), Is.SubsetOf(paths));
        Assert.That(
            Read(name).Sources.Select(source => source.Cite.Value).Distinct(),
            Is.SubsetOf(Citations.Select(citation => Text(citation, "id"))));
    }

    [Test]
    public void Every_citation_has_an_id_of_its_own_and_a_link()
    {
        string[] kinds = ["standard", "guidance", "trial", "protocol", "review", "registry", "label", "dataset", "regulation", "house"];
        Assert.That(Citations.Select(citation => Text(citation, "id")), Is.Unique.And.All.Match("^[a-z0-9-]+$"));
        Assert.That(Citations.Select(citation => Text(citation, "kind")).Distinct(), Is.SubsetOf(kinds));
        foreach (var language in new[] { "en", "zh" })
            Assert.That(Citations.Select(citation => Text(citation, "text", language)), Is.Unique.And.All.Not.Null.And.All.Not.Empty);
        Assert.That(
            Citations.Where(citation => Text(citation, "kind") != "house" && !Links(citation).Any())
                .Select(citation => Text(citation, "id")),
            Is.Empty);
        Assert.That(
            Citations.Select(citation => Text(citation, "read") ?? Text(citation, "kind")).Distinct(),
            Is.SubsetOf(["primary", "secondary", "inferred", "house"]));
    }

    [TestCase("doi", @"^10\.\d{4,}/\S+$")]
    [TestCase("pmid", @"^\d{7,8}$")]
    [TestCase("nct", @"^NCT\d{8}$")]
    [TestCase("url", @"^https?://\S+$")]
    public void A_link_has_the_form_of_its_kind(string kind, string form) =>
        Assert.That(Citations.Select(citation => Text(citation, kind)).OfType<string>(), Is.Not.Empty.And.All.Match(form));

    // Copied by hand from the trials' papers and registry records.
    [TestCase("rumcess", "phase 1/2; n 30; 1 centre; randomised; concurrent; bone marrow, allogeneic, preservation not stated")]
    [TestCase("ciss", "phase 1; n 9; 1 centre; single group; historical; bone marrow, allogeneic, preservation fresh")]
    [TestCase("cellula", "phase 1; n 32; 1 centre; randomised; concurrent; adipose, allogeneic, preservation not stated")]
    [TestCase("sepcell", "phase 1b/2a; n 180; 33 centre; randomised; concurrent; adipose, allogeneic, preservation cryopreserved")]
    [TestCase("amethyst",
        "phase 1a/1b; n 21; not stated centre; non-randomised; not stated; not stated, not stated, preservation not stated")]
    [TestCase("he-2018", "phase 1; n 15; 1 centre; not stated; historical; umbilical cord, allogeneic, preservation not stated")]
    public void Design_and_product_are_as_published(string name, string expected)
    {
        var (study, design, product) = (Read(name).Study, Read(name).Design, Read(name).Products.Single());
        Assert.That(
            $"phase {study.Phase}; n {design.SampleSize}; {design.Centres} centre;"
            + $" {design.Allocation}; {design.Control}; {product.Source}, {product.Donor.Type}, preservation {product.Preservation.State}",
            Is.EqualTo(expected));
    }

    [TestCase("rumcess", "1000000 cells/kg x 1")]
    [TestCase("ciss",
        "300000 cells/kg x 1 up to 300000000 cells; 1000000 cells/kg x 1 up to 300000000 cells; "
        + "3000000 cells/kg x 1 up to 300000000 cells")]
    [TestCase("cellula", "250000 cells/kg x 1; 1000000 cells/kg x 1; 4000000 cells/kg x 1")]
    [TestCase("sepcell", "160000000 cells x 2")]
    [TestCase("amethyst", "")]
    [TestCase("he-2018", "1000000 cells/kg x 1; 2000000 cells/kg x 1; 3000000 cells/kg x 1")]
    public void Doses_are_as_published(string name, string expected)
    {
        var arms = Read(name).Arms.Where(arm => arm.Dose.IsStated);
        Assert.That(
            string.Join("; ", arms.Select(arm =>
                $"{string.Join(", ", arm.Dose)} x {arm.Infusions}{(arm.Cap.IsStated ? $" up to {arm.Cap}" : "")}")), Is.EqualTo(expected));
    }

    [TestCase("rumcess", "not stated, shock only, within 10 h, weight not stated; 28 d, safety not stated, mortality 28 d 3 mo")]
    [TestCase("ciss", "MODS-based, shock only, within 24 h, weight not stated; not stated, safety 12 mo, mortality ")]
    [TestCase("cellula",
        "endotoxaemia model, shock not stated, within not stated, weight not stated; not stated, safety not stated, mortality ")]
    [TestCase("sepcell", "pneumonia with organ support, shock included, within 18 h, weight 50-100 kg; 90 d, safety 12 mo, mortality ")]
    [TestCase("amethyst", "vasopressor-based, shock only, within not stated, weight not stated; not stated, safety not stated, mortality ")]
    [TestCase("he-2018",
        "severe sepsis, shock not stated, within not stated, weight not stated; not stated, safety not stated, mortality ")]
    public void Population_and_follow_up_are_as_published(string name, string expected)
    {
        var (population, followUp) = (Read(name).Population, Read(name).FollowUp);
        Assert.That(
            $"{population.Definition}, shock {population.Shock}, within {population.OnsetWindow}, "
            + $"weight {population.WeightBand}; {followUp.Duration}, safety {followUp.Safety}, "
            + $"mortality {string.Join(' ', followUp.Mortality)}",
            Is.EqualTo(expected));
    }

    [Test]
    public void Amendments_and_details_of_the_trials_are_as_published()
    {
        var sepcell = Read("sepcell");
        Assert.That(
            (sepcell.FollowUp.LongTerm.ToString(), sepcell.Design.Comparator.ContainsCryoprotectant.Value), Is.EqualTo(("24 mo", true)));
        Assert.That(
            (sepcell.Arms[0].Infusion.Concentration.ToString(), sepcell.Arms[0].Infusion.Volume.ToString(), sepcell.Arms[0]
                .Infusion.Rate.ToString()),
            Is.EqualTo(("2000000 cells/mL", "80 mL", "240 mL/h")));
        Assert.That((sepcell.Population.Age.ToString(), sepcell.Arms[0].Route[0].Name), Is.EqualTo(("18-80 a", "central venous")));
        Assert.That(
            (Read("cellula").Population.HealthyVolunteers.Value, Read("cellula").Design.Masking.ToString()),
            Is.EqualTo((true, "single blind")));
        Assert.That(
            Read("ciss").Arms.Select(arm => $"{arm.Infusion.Duration} {arm.Infusion.Volume}"),
            Is.EqualTo(["20 min 10 mL", "40 min 35 mL", "60 min 100 mL"]));
        Assert.That(
            (Read("amethyst").Study.FirstEnrolmentOn.Value, Read("amethyst").Products[0].GeneModification.Status.ToString()),
            Is.EqualTo((new DateOnly(2021, 8, 11), "modified")));
    }

    [TestCase("rumcess", "NCT01849237")]
    [TestCase("ciss", "NCT02421484")]
    [TestCase("cellula", "NCT02328612 2014-002537-63")]
    [TestCase("sepcell", "NCT03158727 2015-002994-39")]
    [TestCase("amethyst", "NCT04961658")]
    [TestCase("he-2018", "")]
    [TestCase("ciss2", "NCT03369275")]
    [TestCase("uc-ciss-ii", "NCT05969275")]
    [TestCase("alp-2022", "NCT05283317")]
    [TestCase("chocmsc", "NCT02883803")]
    [TestCase("uc-msc-cd83", "NCT06882811")]
    [TestCase("ntr3495", "NTR3495")]
    public void Registry_identifiers_are_as_published(string name, string expected) =>
        Assert.That(string.Join(' ', Read(name).Study.RegistryIds), Is.EqualTo(expected));

    [Test]
    public void Different_trials_give_different_findings() => Assert.That(
        Sample.Trials.Values.Select(trial => string.Join(',', Sample.Check(trial).Findings.Select(finding => finding.RuleId))), Is.Unique);

    static TrialProtocol Read(string name) => ProtocolDocument.Parse(Sample.Trials[name]).Protocol!;

    static MappingNode Root(string text) => (MappingNode)DocumentReader.Read(text, "x.yaml", null, DocumentLimits.Default).Root!;

    static string? Text(MappingNode mapping, string key, string language) =>
        mapping.Find(key) is MappingNode texts ? Text(texts, language) : Text(mapping, key);

    static string? Text(MappingNode mapping, string key) => (mapping.Find(key) as ScalarNode)?.Text;

    static IEnumerable<string> Links(MappingNode citation) =>
        new[] { "doi", "pmid", "nct", "url" }.Where(kind => Text(citation, kind) is not null);

    static bool IsPartOf(string fact, string source) =>
        fact.StartsWith(source, StringComparison.Ordinal) && (fact.Length == source.Length || fact[source.Length] is '.' or '[');

    // Every path in a file; a fact is a value, or a list of values.
    static IEnumerable<(string Path, bool IsFact)> Paths(MappingNode mapping, string above) =>
        mapping.Entries.SelectMany(entry => Paths(entry.Value, above + entry.Key.Text));

    static IEnumerable<(string Path, bool IsFact)> Paths(Node node, string path) => node switch
    {
        MappingNode mapping => Paths(mapping, path + ".").Prepend((path, false)),
        SequenceNode list when list.Items.Any(item => item is MappingNode) =>
            list.Items.SelectMany((item, i) => Paths(item, $"{path}[{i}]")).Prepend((path, false)),
        _ => [(path, true)],
    };
}
