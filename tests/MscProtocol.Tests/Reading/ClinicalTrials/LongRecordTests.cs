using System.Text.Json.Nodes;
using MscProtocol.Tests.Linear;

namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>Records whose texts say the same thing over and over: it is read as if it were said once.</summary>
sealed class LongRecordTests
{
    const int Characters = 20_000;

    [TestCase("1 x 10^6 MSC/kg intravenous ", "arms[0].dose[0]", "1000000 cells/kg")]
    [TestCase("1 x 10^6 MSC/kg intravenous ", "arms[0].route[0]", "intravenous")]
    [TestCase("MSC <a<‹a", "arms[0].route[0]", null)]
    [TestCase("hUCMSC and bone marrow ", "products[1].source", "bone marrow")]
    [TestCase("MSC can be bone marrow ", "products[0].source", "bone marrow")]
    [TestCase("MSC exosomes autologous ", "products[0].donor.type", null)]
    [TestCase("autologous MSC, ", "products[0].donor.type", "autologous")]
    [TestCase("3 infusions of MSC weekly ", "arms[0].infusions", "3")]
    [TestCase("viability 80% of MSC ", "products[0].viability.minimum", "80 %")]
    public void A_record_is_read_however_often_it_says_it(string saying, string path, string? value)
    {
        var document = ProtocolDocument.Parse(Record(saying, Characters), "long.json");

        Assert.That(document.GivesCells);
        Assert.That(Records.ValueAt(document.Protocol!, Records.Path(path)), Is.EqualTo(value));
    }

    /// <summary>Returns a record of which each of five texts is of so many characters.</summary>
    public static string Record(LongText saying, int characters)
    {
        var text = saying.Of(characters);
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

        return record.ToJsonString();
    }
}
