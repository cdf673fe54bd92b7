using MscProtocol.Reading.Records;

namespace MscProtocol.Reading.Usdm;

/// <summary>Reads how long participants are followed from the main timeline.</summary>
static class FollowUpFacts
{
    public static void Read(UsdmStudy study, Draft protocol)
    {
        var timelines = study.Design["scheduleTimelines"].Items.Where(timeline => timeline.IsObject).ToList();
        var main = timelines.Find(timeline => timeline["mainTimeline"].Flag == true);
        if (!main.Exists && timelines is [var only])
            main = only;
        if (!main.Exists)
            return;
        var draft = protocol.Group("followUp");
        var planned = main["plannedDuration"];
        if (UsdmTimes.Of(UsdmAmount.Of(planned["quantity"])) is { } duration)
            draft.Set("duration", duration, planned["quantity"].Origin);
        else if (Timeline.LastOf(study, main) is var (seconds, timing) && UsdmTimes.OfSeconds(seconds) is { } last)
            draft.Set("duration", last, timing["value"].Origin);
    }
}
