using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads how long participants are followed from the main timeline.</summary>
static class FollowUpFacts
{
    public static void Read(UsdmStudy study, Draft<FollowUp> draft)
    {
        var timelines = study.Design["scheduleTimelines"].Items.Where(timeline => timeline.IsObject).ToList();
        var main = timelines.Find(timeline => timeline["mainTimeline"].Flag == true);
        if (!main.Exists && timelines is [var only])
            main = only;
        if (!main.Exists)
            return;
        var planned = UsdmAmount.Of(main["plannedDuration"]["quantity"]);
        if (UsdmTimes.Of(planned) is { } duration)
            draft.Set(FollowUp.Fields.Duration, duration, planned!.Node.Place);
        else if (study.Text(main["plannedDuration"], "text") is { } text && TimeText.Furthest(text.Text) is { } furthest)
            draft.Set(FollowUp.Fields.Duration, UsdmTimes.EndOf(furthest.Value), text.Words(furthest.Start, furthest.Length));
        else if (Timeline.LastOf(study, main) is var (seconds, timing) && UsdmTimes.InDays(seconds) is { } last)
            draft.Set(FollowUp.Fields.Duration, last, timing["value"].Place);
    }
}
