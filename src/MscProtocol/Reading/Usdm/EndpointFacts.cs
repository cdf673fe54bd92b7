using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads the endpoints of the objectives; USDM has no field for their times, which stand in their texts.</summary>
static class EndpointFacts
{
    const int MostEndpoints = 500;

    static readonly GroupListField<Endpoints, Endpoint>[] Levels =
        [Endpoints.Fields.Primary, Endpoints.Fields.Secondary, Endpoints.Fields.Exploratory];

    /// <summary>Reads the endpoints; returns their texts, and those of the endpoints that count adverse events.</summary>
    public static (IReadOnlyList<RecordProse> All, IReadOnlyList<RecordProse> Safety) Read(UsdmStudy study, Draft<TrialProtocol> protocol)
    {
        List<RecordProse> all = [];
        List<RecordProse> safety = [];
        var endpoints = UsdmStudy.Objects(study.Design["objectives"])
            .SelectMany(
                objective => objective["endpoints"].Items,
                (objective, endpoint) => (Node: endpoint, Level: LevelOf(endpoint) ?? LevelOf(objective) ?? Endpoints.Fields.Secondary));
        foreach (var (node, level) in endpoints.Take(MostEndpoints))
        {
            if ((node.IsObject ? study.FirstText(node, "text", "description", "label", "name") : RecordText.Of(node)) is not { } text)
                continue;
            var prose = new RecordProse(text);
            var endpoint = protocol.Group(TrialProtocol.Fields.Endpoints).Add(level, text.Place);
            OutcomeFacts.ReadEndpoint(endpoint, prose, prose);
            all.Add(prose);
            if (OutcomeFacts.IsSafety(endpoint))
                safety.Add(prose);
        }

        return (all, safety);
    }

    static GroupListField<Endpoints, Endpoint>? LevelOf(RecordNode owner)
    {
        var level = UsdmCode.Of(owner["level"]);
        var name = (level.Code is { } code ? UsdmCodes.Levels.GetValueOrDefault(code) : null)
            ?? Levels.FirstOrDefault(list => level.Decode?.Contains(list.Name, StringComparison.OrdinalIgnoreCase) == true)?.Name;
        return Array.Find(Levels, list => list.Name == name);
    }
}
