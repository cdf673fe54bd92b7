using System.Text;
using System.Text.Json.Nodes;

namespace MscProtocol.Tests.Checking.Surveys;

/// <summary>A few made-up trials, one a line, whose counts are known.</summary>
static class Records
{
    public const string Name = "records.ndjson";

    // A dose range, two products, and two arms of the same dose; the control gets no cells, so its route does not count.
    public static string Two { get; } = Line("""
        {
          "mscProtocol": 1, "study": { "phase": "1" }, "design": { "dataMonitoringCommittee": true },
          "products": [
            { "name": "A", "source": "bone marrow", "donor": { "type": "allogeneic" }, "passage": "P3-P5" },
            { "name": "B", "source": "umbilical cord", "viability": { "minimum": "80 %" } }
          ],
          "arms": [
            { "role": "experimental", "product": "A", "dose": "1-3e6 cells/kg", "route": "intravenous", "infusions": 1 },
            { "role": "experimental", "product": "B", "dose": "1-3e6 cells/kg", "infusions": 3 },
            { "role": "placebo", "route": "central venous" }
          ],
          "followUp": { "duration": "90 d" }
        }
        """);

    public static string Absolute { get; } = Line("""
        {
          "mscProtocol": 1, "study": { "phase": "1" }, "design": { "dataMonitoringCommittee": false },
          "products": [ { "name": "A", "source": "bone marrow", "viability": { "minimum": "60 %" } } ],
          "arms": [ { "role": "experimental", "dose": "100 million cells, 300 million cells", "route": "intravenous" } ],
          "followUp": { "duration": "28 d", "longTerm": "12 mo" }
        }
        """);

    public const string Sparse = """
        {"mscProtocol":1,"study":{"phase":"2"},"arms":[{"role":"experimental","dose":"2e6 cells/kg"}]}
        """;

    public static string OtherCells { get; } = Line("""
        { "protocolSection": {
          "identificationModule": { "nctId": "NCT00000001", "briefTitle": "Bone marrow mononuclear cells in heart failure" },
          "armsInterventionsModule": {
            "armGroups": [
              { "label": "Cells", "type": "EXPERIMENTAL", "interventionNames": [ "Biological: Bone marrow mononuclear cells" ] } ],
            "interventions": [
              { "type": "BIOLOGICAL", "name": "Bone marrow mononuclear cells",
                "description": "Intracoronary infusion", "armGroupLabels": [ "Cells" ] } ]
          }
        } }
        """);

    public const string Broken = """
        {"mscProtocol":1,"arms":[}
        """;

    public static string All { get; } = Lines(Two, Absolute, Broken, Sparse, OtherCells);

    public static string Lines(params IEnumerable<string> records) => string.Concat(records.Select(record => record + "\n"));

    public static SurveySource Source(string text, string name = Name) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));

    public static Survey Survey(string text, int? threads = null) => new Surveyor(threads: threads).Run([Source(text)]);

    static string Line(string json) => JsonNode.Parse(json)!.ToJsonString();
}
