using System.Text;
using System.Text.Json.Nodes;

namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>Records of one arm that gets one thing, in invented words.</summary>
static class OneArm
{
    /// <summary>Reads the record that says this.</summary>
    public static ProtocolDocument Read(
        string arm, string name = "MSC", string summary = "", string keyword = "", string description = "", string otherName = "",
        string title = "", string other = "", string otherDescription = "")
    {
        JsonObject record = new()
        {
            ["protocolSection"] = new JsonObject
            {
                ["identificationModule"] = new JsonObject { ["nctId"] = "NCT90000099", ["briefTitle"] = title },
                ["descriptionModule"] = new JsonObject { ["briefSummary"] = summary },
                ["conditionsModule"] = new JsonObject { ["keywords"] = new JsonArray(keyword) },
                ["armsInterventionsModule"] = new JsonObject
                {
                    ["armGroups"] = new JsonArray(new JsonObject { ["label"] = "A", ["type"] = "EXPERIMENTAL", ["description"] = arm }),
                    ["interventions"] = name.Length > 0
                        ? new JsonArray(new JsonObject
                        {
                            ["type"] = "BIOLOGICAL",
                            ["name"] = name,
                            ["description"] = description,
                            ["otherNames"] = new JsonArray(otherName),
                        })
                        : new JsonArray(),
                },
            },
        };
        if (other.Length > 0)
            record["protocolSection"]!["armsInterventionsModule"]!["interventions"]!.AsArray()
                .Add(new JsonObject { ["type"] = "DRUG", ["name"] = other, ["description"] = otherDescription });
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(record.ToJsonString()));
        return ProtocolDocument.Read(stream, "words.json");
    }
}
