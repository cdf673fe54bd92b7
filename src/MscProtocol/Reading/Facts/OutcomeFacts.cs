using System.Buffers;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads endpoints, and how long participants are followed.</summary>
static class OutcomeFacts
{
    // Adverse events that are counted for a shorter time are those of the infusion: nothing says when their collection ends.
    static readonly decimal ShortestCollection = Quantity<Time>.Of(28, "d").Magnitude.Low!.Value;

    static readonly decimal ShortestFollowUp = Quantity<Time>.Of(1, "d").Magnitude.Low!.Value;

    static readonly SearchValues<string> LastGiven = WordLists.Any("lastGiven");
    static readonly SearchValues<string> FollowUpWords = WordLists.Any("followUp");
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

        if (frame is null)
            return;
        foreach (var (time, origin) in EndsIn(frame))
            endpoint.Set(Endpoint.Fields.At, time, origin);
        if (!endpoint.Has(Endpoint.Fields.At))
            SpokenFacts.Note(endpoint, Endpoint.Fields.At, "endpoints.at", frame.Text.Words(0, frame.Text.Text.Length));
        ReadDeaths(endpoint, frame);
    }

    // "Day 7, or the day of death": a time frame that speaks of death, in an endpoint that does not count the dead anyway.
    static void ReadDeaths(Draft<Endpoint> endpoint, RecordProse frame)
    {
        if (endpoint.ValueOf(Endpoint.Fields.Measure).TryGet(out var measure) && measure == EndpointMeasure.Mortality)
            return;
        if (TermText.Find<EndpointMeasure>(frame.Prose).Any(mention => mention.Term == EndpointMeasure.Mortality))
            endpoint.Set(Endpoint.Fields.Deaths, frame.Text.Text, frame.Text.Place);
    }

    /// <summary>
    /// Sets the time that reaches furthest in any of the time frames as the follow-up, and that of adverse events as the safety follow-up.
    /// </summary>
    public static void ReadFollowUp(Draft<FollowUp> followUp, IEnumerable<RecordProse> frames, IEnumerable<RecordProse> safetyFrames)
    {
        var last = Furthest(frames);
        if (last is var (time, origin))
            followUp.Set(FollowUp.Fields.Duration, time, origin);
        if (Furthest(safetyFrames) is var (safety, safetyOrigin)
            && (last is null || safety.Magnitude.High >= Math.Min(ShortestCollection, last.Value.Time.Magnitude.High ?? 0)))
        {
            if (last is var (whole, _) && whole.Magnitude.High > safety.Magnitude.High && IsAfterLast(safetyFrames, safety))
                SpokenFacts.Note(followUp, FollowUp.Fields.Safety, "followUp.longer", safetyOrigin);
            else
                followUp.Set(FollowUp.Fields.Safety, safety, safetyOrigin);
        }
    }

    // "1 year after the last infusion" reaches further than a year after the first.
    static bool IsAfterLast(IEnumerable<RecordProse> frames, Quantity<Time> time) => frames.Any(frame =>
        frame.Text.Text.AsSpan().ContainsAny(LastGiven) && TimesIn(frame).Any(found => found.Time.Magnitude.High == time.Magnitude.High));

    /// <summary>Notes where texts speak of a follow-up that no time frame tells, or of one that is longer.</summary>
    public static void NoteSpoken(Draft<FollowUp> followUp, IReadOnlyList<RecordProse> frames, IReadOnlyList<RecordProse> descriptions)
    {
        if (!followUp.ValueOf(FollowUp.Fields.Duration).TryGet(out var duration))
        {
            var place = SpokenFacts.Find("followUp.duration", [.. frames, .. descriptions]);
            SpokenFacts.Note(followUp, FollowUp.Fields.Duration, "followUp.duration", place);
            return;
        }

        // "Up to 10 hours after the infusion" is when something is measured last, and nobody is followed so shortly.
        if (duration.Magnitude.High < ShortestFollowUp && Furthest(frames) is var (_, frame))
            SpokenFacts.Note(followUp, FollowUp.Fields.Duration, "followUp.duration", frame);
        foreach (var prose in descriptions)
        {
            var following = prose.SentencesWith(FollowUpWords);
            foreach (var (time, origin, start) in PlacedTimesIn(prose))
            {
                if (!(time.Magnitude.High > duration.Magnitude.High) || !following.Include(start) || prose.IsGeneral(start))
                    continue;
                SpokenFacts.Note(followUp, FollowUp.Fields.Duration, "followUp.longer", origin);
                SpokenFacts.Note(followUp, FollowUp.Fields.Safety, "followUp.longer", origin);
            }
        }
    }

    /// <summary>Returns whether the endpoint counts adverse events.</summary>
    public static bool IsSafety(Draft<Endpoint> endpoint) =>
        endpoint.ValueOf(Endpoint.Fields.Measure).TryGet(out var measure) && Safety.Contains(measure.Name);

    static (Quantity<Time> Time, Place Place)? Furthest(IEnumerable<RecordProse> frames)
    {
        (Quantity<Time> Time, Place Place)? furthest = null;
        foreach (var found in frames.SelectMany(TimesIn))
        {
            if (furthest is null || found.Time.Magnitude.High > furthest.Value.Time.Magnitude.High)
                furthest = found;
        }

        return furthest;
    }

    // What a time frame says reaches to its end: "up to 28 days" is day 28. Intervals and what lies before the start reach nowhere.
    static IEnumerable<(Quantity<Time> Time, Place Place)> TimesIn(RecordProse frame) =>
        PlacedTimesIn(frame).Select(found => (found.Time, found.Place));

    // "6 - 36 months" is assessed at both ends, and between them.
    static IEnumerable<(Quantity<Time> Time, Place Place)> EndsIn(RecordProse frame)
    {
        foreach (var (mention, end) in Reaching(frame))
        {
            var origin = frame.Text.Words(mention.Start, mention.Length);
            if (mention.Value is { Low: > 0 and { } low } && low < end)
                yield return (Quantity<Time>.Of(low, mention.Value.Unit), origin);
            yield return (Quantity<Time>.Of(end, mention.Value.Unit), origin);
        }
    }

    static IEnumerable<(Quantity<Time> Time, Place Place, int Start)> PlacedTimesIn(RecordProse frame) => Reaching(frame).Select(found =>
        (Quantity<Time>.Of(found.End, found.Mention.Value.Unit), frame.Text.Words(found.Mention.Start, found.Mention.Length),
            found.Mention.Start));

    static IEnumerable<(TimeMention Mention, decimal End)> Reaching(RecordProse frame)
    {
        foreach (var mention in frame.Times)
        {
            if (mention.Kind is not (TimeMentionKind.Interval or TimeMentionKind.Before)
                && (mention.Value.High ?? mention.Value.Low) is { } end)
                yield return (mention, end);
        }
    }
}
