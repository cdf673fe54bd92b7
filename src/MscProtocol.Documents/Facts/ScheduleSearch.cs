using MscProtocol.Knowledge;
using MscProtocol.Prose;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Facts;

/// <summary>Finds how often, how far apart and when the cells are given, where no plainer words say it.</summary>
static class ScheduleSearch
{
    static readonly HashSet<string> Places = ["dosing", "arms", "synopsis", "design", "title"];

    /// <summary>Sets the schedule of an arm.</summary>
    public static void Read(Draft<Arm> arm, FoundArm found, IReadOnlyList<Sentence> sentences, SignalWords words)
    {
        var general = sentences.Where(one => !one.IsAside && one.Role is not { IsOnly: true }
                && (one.Rank != SentenceRank.Body || (one.Role is not null && Places.Contains(one.Role.Name)))
                && words.AreIn("doses", one.Text))
            .OrderBy(one => one.WeightFor("arms.infusions"));
        foreach (var sentence in found.Own.Concat(general))
        {
            foreach (var mention in ScheduleText.Find(sentence.Text))
            {
                var place = sentence.Words(mention.Start, mention.Length);
                if (mention.Times.Count > 1 && !arm.Has(Arm.Fields.Times))
                {
                    foreach (var time in mention.Times)
                        arm.Set(Arm.Fields.Times, time, place);
                    if (mention.Interval is { } interval)
                        arm.Set(Arm.Fields.Interval, interval, place);
                }

                if (mention.Count is { } count && (mention.Times.Count > 1 || mention.Interval is not null))
                    arm.Set(Arm.Fields.Infusions, count, place);
            }
        }
    }
}
