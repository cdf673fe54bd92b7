namespace MscProtocol.Tests.Reading.Places;

public class PlaceTests
{
    static readonly DocumentPlace Whole = new(12, "6.1.2", 3);

    [TestCase(12, "6.1.2", 3, "page 12, section 6.1.2, paragraph 3", "第 12 页，章节 6.1.2，第 3 段")]
    [TestCase(null, "6.1.2", 3, "section 6.1.2, paragraph 3", "章节 6.1.2，第 3 段")]
    [TestCase(1, null, null, "page 1", "第 1 页")]
    [TestCase(null, null, 40, "paragraph 40", "第 40 段")]
    [TestCase(null, null, null, "", "")]
    public void A_place_of_a_document_tells_what_is_known(int? page, string? section, int? paragraph, string english, string chinese)
    {
        var place = new DocumentPlace(page, section, paragraph, "viable");

        Assert.That((place.Address.English, place.Address.Chinese), Is.EqualTo((english, chinese)));
        Assert.That((place.ToString(), place.Span, place.Quote), Is.EqualTo((english, default(SourceSpan), "viable")));
    }

    [Test]
    public void Words_of_a_paragraph_stand_in_it()
    {
        var words = (DocumentPlace)Whole.Words("Cells are given by vein.", 16, 7);

        Assert.That((words.Page, words.Section, words.Paragraph, words.Quote), Is.EqualTo(((int?)12, "6.1.2", (int?)3, "by vein")));
        Assert.That(words.Nearby.Quote, Is.Null);
        Assert.That(words.Nearby.ToString(), Is.EqualTo(Whole.ToString()));
    }

    [Test]
    public void A_place_in_a_text_is_told_by_its_lines_alone()
    {
        var place = new TextPlace(new(new(3, 5), new(3, 9)));

        Assert.That((place.ToString(), place.Address, place.Quote), Is.EqualTo(("3:5", (LocalizedText?)null, (string?)null)));
        Assert.That(place.Nearby, Is.SameAs(place));
    }

    [Test]
    public void What_a_record_does_not_state_has_the_lines_of_what_would_hold_it_and_no_address()
    {
        var document = ProtocolDocument.Parse(
            """{ "protocolSection": { "identificationModule": { "nctId": "NCT90000096" } } }""", "record.json");

        var stated = document.Find(ClinicalTrials.Records.Path("study.registryIds"));
        var missing = document.Find(ClinicalTrials.Records.Path("study.phase"));

        Assert.That(stated.Address?.English, Is.EqualTo("/protocolSection/identificationModule/nctId"));
        Assert.That((missing.Address, missing.Span), Is.EqualTo(((LocalizedText?)null, stated.Span)));
    }
}
