namespace MscProtocol.Reading;

/// <summary>Reads the outcomes of the registry as endpoints, and their time frames as the follow-up.</summary>
static class OutcomeReader
{
    public static void Read(RegistryStudy study, Draft protocol)
    {
        List<RecordProse> safety = [];
        foreach (var outcome in study.Outcomes)
        {
            var endpoint = protocol.Group("endpoints").Add(outcome.Rank, (outcome.Measure?.Text.Node ?? outcome.Node).Origin);
            OutcomeFacts.ReadEndpoint(endpoint, outcome.Measure, outcome.TimeFrame);
            if (outcome.TimeFrame is { } frame && OutcomeFacts.IsSafety(endpoint))
                safety.Add(frame);
        }

        var target = RecordProse.Of(study.TargetDuration);
        OutcomeFacts.ReadFollowUp(protocol.Group("followUp"), target is null ? study.TimeFrames : [.. study.TimeFrames, target], safety);
    }
}
