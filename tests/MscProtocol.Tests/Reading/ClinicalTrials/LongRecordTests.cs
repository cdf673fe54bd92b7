using System.Text.Json.Nodes;

namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>Records whose texts say the same thing over and over: what one saying takes, the next takes as well.</summary>
sealed class LongRecordTests
{
    const int Characters = 400_000;

    [TestCase("1 x 10^6 MSC/kg intravenous ", "arms[0].dose[0]", "1000000 cells/kg")]
    [TestCase("1 x 10^6 MSC/kg intravenous ", "arms[0].route[0]", "intravenous")]
    [TestCase("MSC <a<‹a", "arms[0].route[0]", null)]
    [TestCase("hUCMSC and bone marrow ", "products[1].source", "bone marrow")]
    [TestCase("MSC can be bone marrow ", "products[0].source", "bone marrow")]
    [TestCase("MSC exosomes autologous ", "products[0].donor.type", null)]
    [TestCase("autologous MSC, ", "products[0].donor.type", "autologous")]
    [TestCase("3 infusions of MSC weekly ", "arms[0].infusions", "3")]
    [TestCase("viability 80% of MSC ", "products[0].viability.minimum", "80 %")]
    [CancelAfter(20_000)]
    public void Every_text_of_a_record_is_read_in_linear_time(string saying, string path, string? value)
    {
        var text = string.Concat(Enumerable.Repeat(saying, Characters / saying.Length));
        var record = JsonNode.Parse(
            """
            { "protocolSection": {
              "identificationModule": { "nctId": "NCT09999999", "briefTitle": "Cells" },
              "descriptionModule": { "briefSummary": "" },
              "armsInterventionsModule": {
                "armGroups": [{ "label": "A", "type": "EXPERIMENTAL", "description": "", "interventionNames": ["Biological: MSC"] }],
                "interventions": [{ "type": "BIOLOGICAL", "name": "MSC", "description": "", "armGroupLabels": ["A"] }]
              },
              "outcomesModule": { "primaryOutcomes": [{ "measure": "", "timeFrame": "" }] }
            } }
            """)!;
        var study = record["protocolSection"]!;
        study["descriptionModule"]!["briefSummary"] = text;
        study["armsInterventionsModule"]!["armGroups"]![0]!["description"] = text;
        study["armsInterventionsModule"]!["interventions"]![0]!["description"] = text;
        study["outcomesModule"]!["primaryOutcomes"]![0]!["measure"] = text;
        study["outcomesModule"]!["primaryOutcomes"]![0]!["timeFrame"] = text;

        var document = ProtocolDocument.Parse(record.ToJsonString(), "long.json");

        Assert.That(document.GivesCells);
        Assert.That(Records.ValueAt(document.Protocol!, Records.Path(path)), Is.EqualTo(value));
    }
}
