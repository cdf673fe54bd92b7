using MscProtocol.Knowledge;
using MscProtocol.Prose;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Facts;

/// <summary>Finds how often, how far apart and when the cells are given, where no plainer words say it.</summary>
static class ScheduleSearch
{
    // What protocols count from 1 on.
    static readonly HashSet<string> NumberedUnits = ["d", "wk"];

    /// <summary>Sets the schedule of an arm.</summary>
    public static void Read(Draft<Arm> arm, FoundArm found, IReadOnlyList<Sentence> sentences, SignalWords words)
    {
        var general = sentences.Where(one => !one.IsAside && one.Role is not { IsOnly: true }
                && (one.Rank != SentenceRank.Body || one.Role?.MayHold("arms.infusions") == true)
                && words.AreIn("doses", one.Text))
            .OrderBy(one => one.WeightFor("arms.infusions"));
        foreach (var sentence in found.Own.Concat(general))
        {
            var isLabelled = words.Words("schedules")
                .Any(label => sentence.Text.StartsWith(label + ":", StringComparison.OrdinalIgnoreCase));
            var told = isLabelled ? Told(sentence.Text, words) : sentence.Text;
            foreach (var mention in ScheduleText.Find(told))
            {
                var place = isLabelled ? sentence.Words(0, sentence.Text.Length) : sentence.Words(mention.Start, mention.Length);
                if (mention.Times.Count > 1 && !arm.Has(Arm.Fields.Times))
                {
                    foreach (var time in FromFirst(mention.Times))
                        arm.Set(Arm.Fields.Times, time, place);
                    if (mention.Interval is { } interval)
                        arm.Set(Arm.Fields.Interval, interval, place);
                }

                if (mention.Count is { } count && (mention.Times.Count > 1 || mention.Interval is not null))
                    arm.Set(Arm.Fields.Infusions, count, place);
            }
        }
    }

    // Infusions on days 1, 3 and 5 are given 0, 2 and 4 days after the first.
    static IEnumerable<Quantity<Time>> FromFirst(IReadOnlyList<Quantity<Time>> times)
    {
        var first = times[0];
        var isNumbered = first.Low == 1 && NumberedUnits.Contains(first.Unit)
            && times.All(time => time.IsSingle && time.Unit == first.Unit);
        return isNumbered ? times.Select(time => Quantity<Time>.Of(time.Low!.Value - 1, time.Unit)) : times;
    }

    // "Days: 0 and 3 (± 1 day)", in a row of what arms get.
    static string Told(string row, SignalWords words) =>
        $"{words.Words("given")[0]} {row.Split('(')[0].Replace(":", string.Empty, StringComparison.Ordinal)}";
}
