namespace MscProtocol.Tests.Rules;

/// <summary>The sources that a rule set brings itself.</summary>
sealed class SourceTests
{
    const string Kind = "kind: trial";
    const string Url = "url: \"https://example.org\"";
    const string Read = "read: primary";

    [Test]
    public void Are_cited_with_the_place_in_them()
    {
        var cited = Cited(Own.Text);
        Assert.That(
            (cited.Source.Id, cited.Source.Kind, cited.Source.Text.English, cited.Source.Link),
            Is.EqualTo(("report", "trial", "Our report", "https://example.org")));
        Assert.That((cited.Source.Read, cited.At!.English, cited.At.Chinese), Is.EqualTo(("primary", "page 3", "page 3")));
    }

    [TestCase("doi: 10.1186/s13054-022-04113-x", "https://doi.org/10.1186/s13054-022-04113-x", "10.1186/s13054-022-04113-x", null, null)]
    [TestCase("pmid: 35922823", "https://pubmed.ncbi.nlm.nih.gov/35922823/", null, "35922823", null)]
    [TestCase("nct: NCT02421484", "https://clinicaltrials.gov/study/NCT02421484", null, null, "NCT02421484")]
    [TestCase("nct: NCT02421484, pmid: 35922823", "https://pubmed.ncbi.nlm.nih.gov/35922823/", null, "35922823", "NCT02421484")]
    [TestCase("pmid: 35922823, doi: 10.1186/x", "https://doi.org/10.1186/x", "10.1186/x", "35922823", null)]
    [TestCase("doi: 10.1186/x, url: \"https://example.org\"", "https://example.org", "10.1186/x", null, null)]
    public void Have_an_address_made_of_their_number(string keys, string link, string? doi, string? pmid, string? nct)
    {
        var source = Cited(Own.With((Url, keys))).Source;
        Assert.That((source.Link, source.Doi, source.Pmid, source.Nct), Is.EqualTo((link, doi, pmid, nct)));
    }

    [Test]
    public void Need_no_address_where_they_are_the_house() =>
        Assert.That(Cited(Own.With((Kind, "kind: house"), (Url + ", ", ""))).Source.Link, Is.Null);

    [Test]
    public void Are_of_any_kind_there_is(
        [Values("standard", "guidance", "trial", "protocol", "review", "registry", "label", "dataset", "regulation",
            "house")] string kind) =>
        Assert.That(Cited(Own.With((Kind, $"kind: {kind}"))).Source.Kind, Is.EqualTo(kind));

    [Test]
    public void Are_known_in_any_way_there_is([Values("primary", "secondary", "inferred")] string read) =>
        Assert.That(Cited(Own.With((Read, $"read: {read}"))).Source.Read, Is.EqualTo(read));

    [TestCase("page 3", "page 3", "page 3")]
    [TestCase("{ en: page 3, zh: 第 3 页 }", "page 3", "第 3 页")]
    public void Are_cited_at_a_place_in_one_language_or_both(string at, string english, string chinese)
    {
        var cited = Cited(Own.With(("at: page 3", $"at: {at}")));
        Assert.That((cited.At!.English, cited.At.Chinese), Is.EqualTo((english, chinese)));
    }

    [TestCase("")]
    [TestCase(", at:")]
    public void Are_cited_as_a_whole_where_no_place_is_named(string at) =>
        Assert.That(Cited(Own.With((", at: page 3", at))).At, Is.Null);

    static RuleCitation Cited(string yaml) => Own.Load(yaml).Rules.Single().Citations.Single();
}
