using MscProtocol.Protocol.Terms;
using MscProtocol.Quantities.Prose;
using MscProtocol.Reading.Records;

namespace MscProtocol.Reading.Usdm;

/// <summary>Reads the endpoints of the objectives; USDM has no field for their times, which stand in their texts.</summary>
static class EndpointFacts
{
    const int MostEndpoints = 500;

    /// <summary>Returns the text of each endpoint with its level.</summary>
    public static IEnumerable<(string Level, RecordText Text)> Texts(UsdmStudy study)
    {
        var endpoints = UsdmStudy.Objects(study.Design["objectives"])
            .SelectMany(objective => objective["endpoints"].Items, (objective, endpoint) => (Node: endpoint, Level: LevelOf(endpoint) ?? LevelOf(objective) ?? "secondary"));
        foreach (var (node, level) in endpoints.Take(MostEndpoints))
        {
            var text = node.IsObject ? study.FirstText(node, "text", "description", "label", "name") : RecordText.Of(node);
            if (text is not null)
                yield return (level, text);
        }
    }

    public static void Read(UsdmStudy study, Draft protocol)
    {
        foreach (var (level, text) in Texts(study))
        {
            var endpoint = protocol.Group("endpoints").Add(level, text.Node.Origin);
            endpoint.Set("name", text.Text.Trim(), text.Node.Origin);
            if (TermText.Find<EndpointMeasure>(text.Text) is [var measure, ..])
                endpoint.Set("measure", measure.Term, text.Words(measure.Start, measure.Length));
            foreach (var time in TimeText.Find(text.Text))
            {
                if (time.Kind is not (TimeMentionKind.Interval or TimeMentionKind.Before or TimeMentionKind.Age))
                    endpoint.Set("at", UsdmTimes.EndOf(time.Value), text.Words(time.Start, time.Length));
            }
        }
    }

    static string? LevelOf(RecordNode owner)
    {
        var level = UsdmCode.Of(owner["level"]);
        return (level.Code is { } code ? UsdmCodes.Levels.GetValueOrDefault(code) : null)
            ?? UsdmCodes.Levels.Values.FirstOrDefault(name => level.Decode?.Contains(name, StringComparison.OrdinalIgnoreCase) == true);
    }
}
