using MscProtocol.Tests.Reading.ClinicalTrials;

namespace MscProtocol.Tests.Linear;

/// <summary>Records whose texts say the same thing over and over: what one saying takes, the next takes as well.</summary>
[NonParallelizable]
[Category("Long")]
sealed class LinearRecordTests
{
    const int Characters = 20_000;

    [Test]
    public void Four_times_the_arms_and_interventions_take_about_four_times_as_long() =>
        Growth.IsLinear(100, Arms, record => ProtocolDocument.Parse(record, "arms.json"), "arms");

    [TestCase("1 x 10^6 MSC/kg intravenous ")]
    [TestCase("MSC <a<‹a")]
    [TestCase("hUCMSC and bone marrow ")]
    [TestCase("MSC can be bone marrow ")]
    [TestCase("MSC exosomes autologous ")]
    [TestCase("autologous MSC, ")]
    [TestCase("3 infusions of MSC weekly ")]
    [TestCase("viability 80% of MSC ")]
    public void A_record_four_times_as_long_takes_about_four_times_as_long(string saying) =>
        Growth.IsLinear(
            Characters, characters => LongRecordTests.Record(saying, characters), record => ProtocolDocument.Parse(record, "long.json"),
            saying);

    // Each arm gets one intervention of its own.
    static string Arms(int count)
    {
        var arms = Enumerable.Range(0, count).Select(i =>
            $$"""{ "label": "Arm {{i}}", "type": "EXPERIMENTAL", "interventionNames": ["Biological: MSC {{i}}"] }""");
        var given = Enumerable.Range(0, count).Select(i =>
            $$"""{ "type": "BIOLOGICAL", "name": "MSC {{i}}", "armGroupLabels": ["Arm {{i}}"] }""");
        return $$"""
            { "protocolSection": { "identificationModule": { "nctId": "NCT90000001", "briefTitle": "MSC" }, "armsInterventionsModule": {
              "armGroups": [ {{string.Join(", ", arms)}} ], "interventions": [ {{string.Join(", ", given)}} ] } } }
            """;
    }
}
