using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads endpoints, and how long participants are followed.</summary>
static class OutcomeFacts
{
    static readonly HashSet<string> Safety = ["adverse events", "serious adverse events", "adverse events of special interest"];

    /// <summary>Sets what an endpoint measures and when.</summary>
    public static void ReadEndpoint(Draft<Endpoint> endpoint, RecordProse? measure, RecordProse? frame)
    {
        if (measure is not null)
        {
            endpoint.Set(Endpoint.Fields.Name, measure.Text.Text, measure.Text.Place);
            if (TermText.Find<EndpointMeasure>(measure.Prose) is [var mention, ..])
                endpoint.Set(Endpoint.Fields.Measure, mention.Term, measure.PlaceOf(mention));
        }

        foreach (var (time, origin) in frame is null ? [] : TimesIn(frame))
            endpoint.Set(Endpoint.Fields.At, time, origin);
    }

    /// <summary>
    /// Sets the time that reaches furthest in any of the time frames as the follow-up, and that of adverse events as the safety follow-up.
    /// </summary>
    public static void ReadFollowUp(Draft<FollowUp> followUp, IEnumerable<RecordProse> frames, IEnumerable<RecordProse> safetyFrames)
    {
        SetFurthest(followUp, FollowUp.Fields.Duration, frames);
        SetFurthest(followUp, FollowUp.Fields.Safety, safetyFrames);
    }

    /// <summary>Returns whether the endpoint counts adverse events.</summary>
    public static bool IsSafety(Draft<Endpoint> endpoint) =>
        endpoint.ValueOf(Endpoint.Fields.Measure).TryGet(out var measure) && Safety.Contains(measure.Name);

    static void SetFurthest(Draft<FollowUp> followUp, SingleField<FollowUp, Quantity<Time>> field, IEnumerable<RecordProse> frames)
    {
        (Quantity<Time> Time, Place Place)? furthest = null;
        foreach (var found in frames.SelectMany(TimesIn))
        {
            if (furthest is null || found.Time.Magnitude.High > furthest.Value.Time.Magnitude.High)
                furthest = found;
        }

        if (furthest is var (time, origin))
            followUp.Set(field, time, origin);
    }

    // What a time frame says reaches to its end: "up to 28 days" is day 28. Intervals and what lies before the start reach nowhere.
    static IEnumerable<(Quantity<Time> Time, Place Place)> TimesIn(RecordProse frame)
    {
        foreach (var mention in frame.Times)
        {
            if (mention.Kind is not (TimeMentionKind.Interval or TimeMentionKind.Before)
                && (mention.Value.High ?? mention.Value.Low) is { } end)
            {
                yield return (Quantity<Time>.Of(end, mention.Value.Unit), frame.Text.Words(mention.Start, mention.Length));
            }
        }
    }
}
