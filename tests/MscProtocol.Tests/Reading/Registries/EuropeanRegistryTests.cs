namespace MscProtocol.Tests.Reading.Registries;

/// <summary>Trials of the EU Clinical Trials Register, of CTIS and of ISRCTN. SEPCELL is written of what is published of it.</summary>
public class EuropeanRegistryTests
{
    const string SepcellFile = "sepcell.euctr.txt";
    const string Ctis = "ctis.json";
    const string Isrctn = "isrctn.xml";
    const string IsrctnJson = "isrctn.json";

    static readonly string Sepcell = Exports.Entry(SepcellFile);

    [TestCase(SepcellFile, "study.registryIds[0]", "2015-002994-39")]
    [TestCase(SepcellFile, "study.registryIds[1]", "NCT03158727")]
    [TestCase(SepcellFile, "study.title", "A phase Ib/IIa, randomised, double blind trial of Cx611 in severe bacterial pneumonia")]
    [TestCase(SepcellFile, "study.registeredOn", "2015-10-29")]
    [TestCase(SepcellFile, "study.phase", "1/2")]
    [TestCase(SepcellFile, "design.allocation", "randomised")]
    [TestCase(SepcellFile, "design.masking", "double blind")]
    [TestCase(SepcellFile, "design.control", "concurrent")]
    [TestCase(SepcellFile, "design.comparator.kind", "placebo")]
    [TestCase(SepcellFile, "design.sampleSize", "180")]
    [TestCase(SepcellFile, "population.age", "18-80 a")]
    [TestCase(SepcellFile, "products[0].name", "Cx611")]
    [TestCase(SepcellFile, "products[0].source", "adipose")]
    [TestCase(SepcellFile, "products[0].donor.type", "allogeneic")]
    [TestCase(SepcellFile, "arms[0].route", "intravenous")]
    [TestCase(SepcellFile, "arms[0].dose", "")]
    [TestCase(SepcellFile, "endpoints.primary[0].at", "90 d")]
    [TestCase(Ctis, "study.registryIds[0]", "2024-510000-11-00")]
    [TestCase(Ctis, "study.registryIds[1]", "NCT90000001")]
    [TestCase(Ctis, "study.phase", "2")]
    [TestCase(Ctis, "study.firstEnrolmentOn", "2024-04-28")]
    [TestCase(Ctis, "design.sampleSize", "60")]
    [TestCase(Ctis, "design.allocation", "randomised")]
    [TestCase(Ctis, "design.masking", "double blind")]
    [TestCase(Ctis, "design.comparator.kind", "placebo")]
    [TestCase(Ctis, "population.age", ">= 18 a")]
    [TestCase(Ctis, "products[0].source", "umbilical cord")]
    [TestCase(Ctis, "arms[0].route", "intravenous")]
    [TestCase(Ctis, "arms[0].dose", "")]
    [TestCase(Isrctn, "study.registryIds[0]", "ISRCTN90000001")]
    [TestCase(Isrctn, "study.registryIds[1]", "2023-000001-11")]
    [TestCase(Isrctn, "study.registeredOn", "2024-02-01")]
    [TestCase(Isrctn, "study.firstEnrolmentOn", "2024-03-01")]
    [TestCase(Isrctn, "study.phase", "2")]
    [TestCase(Isrctn, "design.sampleSize", "60")]
    [TestCase(Isrctn, "design.masking", "double blind")]
    [TestCase(Isrctn, "population.age", ">= 18 a")]
    [TestCase(Isrctn, "products[0].source", "bone marrow")]
    [TestCase(Isrctn, "arms[0].dose", "1000000 cells/kg")]
    [TestCase(Isrctn, "arms[1].name", "Control arm")]
    [TestCase(Isrctn, "endpoints.primary[1].at", "7 d")]
    [TestCase(IsrctnJson, "study.registryIds[0]", "ISRCTN90000001")]
    [TestCase(IsrctnJson, "study.phase", "2")]
    [TestCase(IsrctnJson, "design.sampleSize", "60")]
    public void A_field_is_read(string file, string path, string expected) =>
        Assert.That(Exports.Read(Exports.Entry(file), file).Single().Fact(path), Is.EqualTo(expected));

    [TestCase("Human pharmacology (Phase I) - First administration to humans", "1")]
    [TestCase("Phase I and Phase II (Integrated)- First administration to humans", "1/2")]
    [TestCase("Phase II and Phase III (Integrated)", "2/3")]
    [TestCase("Therapeutic use (Phase IV)", "4")]
    public void Phases_of_Ctis_are_read_of_its_words(string words, string expected)
    {
        const string Stated = "Therapeutic exploratory (Phase II)";
        Assert.That(Exports.Entry(Ctis), Does.Contain(Stated));

        var document = Exports.Read(Exports.Entry(Ctis).Replace(Stated, words, StringComparison.Ordinal), Ctis).Single();

        Assert.That(document.Fact("study.phase"), Is.EqualTo(expected));
    }

    [TestCase("Yes", "true")]
    [TestCase("No", "false")]
    public void A_committee_is_read(string said, string expected)
    {
        var text = Sepcell.Replace(
            "E.8.2.2 Placebo", $"E.8.7 Trial has a data monitoring committee: {said}\nE.8.2.2 Placebo", StringComparison.Ordinal);

        Assert.That(Exports.Read(text, "full.txt").Single().Fact("design.dataMonitoringCommittee"), Is.EqualTo(expected));
    }

    [Test]
    public void The_blocks_of_the_countries_are_one_trial_and_what_differs_is_told()
    {
        var other = Sepcell[Sepcell.IndexOf("Summary", StringComparison.Ordinal)..]
            .Replace("F.4.2.2 In the whole clinical trial: 180", "F.4.2.2 In the whole clinical trial: 200", StringComparison.Ordinal)
            .Replace("2015-10-29", "2015-09-01", StringComparison.Ordinal);

        var document = Exports.Read(Sepcell + other, "full.txt").Single();

        Assert.That((document.Fact("design.sampleSize"), document.Fact("study.registeredOn")), Is.EqualTo(("180", "2015-09-01")));
        var problem = document.Problems.Single();
        Assert.That((problem.Id, problem.Path), Is.EqualTo(("READ-007", "design.sampleSize")));
        Assert.That(problem.Message.English, Does.StartWith("F.4.2.2 is '180' here and '200' in the block of another country (line "));
        Assert.That(Sepcell.Split('\n')[problem.Place.Span.Start.Line - 1], Does.StartWith("F.4.2.2 "));
    }

    [Test]
    public void Trials_of_other_numbers_are_trials_of_their_own()
    {
        var other = Sepcell.Replace("2015-002994-39", "2016-000001-11", StringComparison.Ordinal);

        var documents = Exports.Read(Sepcell + other, "full.txt");

        Assert.That(documents.Select(document => document.Study), Is.EqualTo(["2015-002994-39", "2016-000001-11"]));
        Assert.That(documents.Select(document => document.Kind), Is.All.EqualTo(DocumentSource.EuRegister));
    }
}
