using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads the outcomes of the registry as endpoints, and their time frames as the follow-up.</summary>
static class OutcomeReader
{
    public static void Read(RegistryStudy study, Draft<TrialProtocol> protocol)
    {
        List<RecordProse> safety = [];
        foreach (var outcome in study.Outcomes)
        {
            var place = outcome.Measure?.Text.Place ?? outcome.Node.Place;
            var endpoint = protocol.Group(TrialProtocol.Fields.Endpoints).Add(outcome.Rank, place);
            OutcomeFacts.ReadEndpoint(endpoint, outcome.Measure, outcome.TimeFrame);
            if (outcome.TimeFrame is { } frame && OutcomeFacts.IsSafety(endpoint))
                safety.Add(frame);
        }

        var target = RecordProse.Of(study.TargetDuration);
        var frames = target is null ? study.TimeFrames : [.. study.TimeFrames, target];
        var followUp = protocol.Group(TrialProtocol.Fields.FollowUp);
        OutcomeFacts.ReadFollowUp(followUp, frames, safety);
        List<RecordProse> descriptions = [.. new[] { study.Summary, study.Description }.OfType<RecordProse>()];
        OutcomeFacts.NoteSpoken(followUp, frames, descriptions);
        var measures = study.Outcomes.SelectMany(outcome => new[] { outcome.Measure, outcome.Description }).OfType<RecordProse>();
        var mortality = SpokenFacts.Find("followUp.mortality", [.. measures, .. descriptions]);
        SpokenFacts.Note(followUp, FollowUp.Fields.Mortality, "followUp.mortality", mortality);
    }
}
