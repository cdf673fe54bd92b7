namespace MscProtocol.Cli.Tests;

/// <summary>What <c>msc-protocol import</c> does with what users give it.</summary>
public class ImportTests : Sandbox
{
    const string Record =
        """
        { "protocolSection": {
          "identificationModule": { "nctId": "NCT00000001", "briefTitle": "Cells for sepsis" },
          "designModule": { "studyType": "INTERVENTIONAL", "phases": [ "PHASE1" ] },
          "armsInterventionsModule": {
            "armGroups": [ { "label": "MSC", "type": "EXPERIMENTAL", "interventionNames": [ "Biological: MSC" ],
              "description": "1 x 10^6 allogeneic mesenchymal stem cells/kg" } ],
            "interventions": [ { "type": "BIOLOGICAL", "name": "MSC", "armGroupLabels": [ "MSC" ] } ] } } }
        """;

    [SetUp]
    public void WriteFiles()
    {
        Write("record.json", Record);
        Write("several.json", $"[ {Record}, {Record} ]");
        Write("protocol.yaml", "mscProtocol: 1\n");
        Write("empty.json", "");
        Write("other.json", "{ \"name\": \"something else\" }");
    }

    [TestCase("record.json", "mscProtocol: 1\nstudy:\n")]
    [TestCase("record.json", "    dose: 1000000 cells/kg  # /protocolSection/armsInterventionsModule/armGroups/0/description: ")]
    [TestCase("record.json --lang zh", "# 方案草稿，由 NCT00000001（record.json）生成。\n")]
    [TestCase("record.json --format json", "      \"dose\": \"1000000 cells/kg\"")]
    [TestCase("record.json --from ctgov", "mscProtocol: 1\n")]
    [TestCase("--help", "Usage: msc-protocol import FILE [options]")]
    [TestCase("--help --lang zh", "用法：msc-protocol import 文件 [选项]")]
    public void A_record_becomes_a_draft(string arguments, string expected)
    {
        var outcome = Run($"import {arguments}");

        Assert.That(outcome.Output, Does.Contain(expected));
        Assert.That(outcome.Code, Is.Zero);
    }

    [Test]
    public void A_draft_goes_to_a_file_that_can_be_checked()
    {
        Assert.That(Run("import record.json --output draft.yaml").Code, Is.Zero);
        Assert.That(Run("check draft.yaml --no-config --fail-on never").Code, Is.Zero);
    }

    [TestCase("import", 2, "Name one registry record or USDM document")]
    [TestCase("import record.json several.json", 2, "Name one registry record or USDM document")]
    [TestCase("import record.json --format xml", 2, "--format takes one of yaml, json, not 'xml'.")]
    [TestCase("import record.json --from fhir", 2,
        "--from takes one of protocol, ctgov, usdm, ictrp, euctr, ctis, isrctn, word, odt, pdf, paper, m11, not 'fhir'.")]
    [TestCase("import record.json --output ./record.json", 2, "would overwrite")]
    [TestCase("import protocol.yaml", 2, "protocol.yaml is a protocol file already")]
    [TestCase("import absent.json", 3, "absent.json")]
    [TestCase("import .", 3, "is a folder")]
    [TestCase("import empty.json", 3, "empty.json")]
    [TestCase("import several.json", 3, "The file holds more than one study")]
    [TestCase("import other.json", 3, "other.json")]
    public void What_cannot_be_imported_is_told_in_a_sentence(string arguments, int code, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Error, Does.Contain(expected));
        Assert.That(outcome.Code, Is.EqualTo(code));
        Assert.That(outcome.Output, Is.Empty);
    }
}
