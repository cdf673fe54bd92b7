
namespace MscProtocol.Cli.Tests;

public class UsdmTests : Sandbox
{
    const string Study = """
        {
          "usdmVersion": "4.0.0",
          "study": {
            "versions": [{
              "studyInterventions": [{ "id": "I", "name": "UC-MSC", "administrations": [{ "administrableProductId": "P" }] }],
              "administrableProducts": [{
                "id": "P",
                "name": "UC-MSC",
                "properties": [{ "name": "product.viability.minimum", "text": "60 %" }]
              }],
              "studyDesigns": [{ "arms": [{ "name": "MSC" }] }]
            }]
          }
        }

        """;

    [TestCase("check study.json --rules msc/viability", 1, "study.json:9:71: error MSC-VIA-002")]
    [TestCase("check study.json --rules msc/viability --format json", 1, "\"path\": \"products[0].viability.minimum\"")]
    [TestCase("check study.json --rules msc/viability --lang zh", 1, "study.json:9:71")]
    public void A_document_is_checked_where_its_facts_stand(string arguments, int code, string expected)
    {
        Write("study.json", Study);

        var outcome = Run(arguments);

        Assert.That(outcome.Output, Does.Contain(expected));
        Assert.That(outcome.Code, Is.EqualTo(code));
    }
}
