namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>A record has the limits of a protocol.</summary>
sealed class TooLongRecordTests
{
    [TestCase(500, 500, true)]
    [TestCase(501, 1, false)]
    [TestCase(1, 501, false)]
    public void A_record_with_more_entries_than_any_trial_is_refused_where_they_begin(int arms, int interventions, bool isRead)
    {
        var document = ProtocolDocument.Parse(Record(arms, interventions), "record.json");

        Assert.That(document.IsReadable, Is.EqualTo(isRead));
        Assert.That(document.Refusals.Select(refusal => refusal.Id), isRead ? Is.Empty : Is.EqualTo(new[] { "DOC-106" }));
        Assert.That(document.Refusals.Select(refusal => refusal.Span.Start.Line), isRead ? Is.Empty : Has.All.GreaterThan(500));
    }

    // One entry a line.
    static string Record(int arms, int interventions)
    {
        var groups = Enumerable.Range(0, arms).Select(i => $$"""{ "label": "Arm {{i}}", "type": "EXPERIMENTAL" }""");
        var given = Enumerable.Range(0, interventions).Select(i => $$"""{ "type": "BIOLOGICAL", "name": "MSC {{i}}" }""");
        return $$"""
            { "protocolSection": { "identificationModule": { "nctId": "NCT90000001", "briefTitle": "MSC" }, "armsInterventionsModule": {
            "armGroups": [ {{string.Join(",\n", groups)}} ],
            "interventions": [ {{string.Join(",\n", given)}} ] } } }
            """;
    }
}
