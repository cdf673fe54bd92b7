using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads outcomes out of one field: one behind the other, of some registers with their times.</summary>
static class IctrpOutcomes
{
    static readonly string[] Times =
        ["Timepoint(s) of evaluation of this end point:", "Timepoint:", "Time point:", "[Timeframe", "[Time frame"];

    static readonly string[] Methods = ["Method of measurement:"];

    static readonly decimal ADay = Quantity<Time>.Of(1, "d").Magnitude.Low!.Value;

    // Of the European register: its objectives stand before its end points.
    static readonly string[] Objectives = ["Main Objective:", "Secondary Objective:"];
    static readonly string[] EndPoints = ["Primary end point(s):", "Secondary end point(s):"];

    /// <summary>Returns the outcomes of a field.</summary>
    public static IEnumerable<RegistryOutcome> Read(RecordNode node, GroupListField<Endpoints, Endpoint> rank)
    {
        var text = node.Text ?? string.Empty;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            if (!Array.Exists(Objectives, words => StartsWith(text, start, words)) && Outcome(node, rank, text, start, end) is { } outcome)
                yield return outcome;
            start = end + 1;
        }
    }

    // A time that follows behind a semicolon belongs to what stands before.
    static int EndOf(string text, int start)
    {
        while (true)
        {
            var end = text.AsSpan(start).IndexOfAny(";；") is >= 0 and var first ? start + first : text.Length;
            if (end == text.Length || !Array.Exists(Times, words => StartsWith(text, end + 1, words)))
                return end;
            start = end + 1;
        }
    }

    static RegistryOutcome? Outcome(RecordNode node, GroupListField<Endpoints, Endpoint> rank, string text, int start, int end)
    {
        foreach (var label in EndPoints)
            start += StartsWith(text, start, label) ? text.AsSpan(start).IndexOf(':') + 1 : 0;
        var (measureEnd, timeStart) = Find(text, start, end, Times) is var (at, behind) ? (at, behind)
            : text.AsSpan(start, end - start).TrimEnd() is [.., ']'] && text.LastIndexOf('[', end - 1, end - start) is >= 0 and var open
                ? (open, open + 1)
            : (end, end);
        var (timeEnd, methodStart) = Find(text, timeStart, end, Methods) ?? (end, end);
        if (RecordText.PartOf(node, start, measureEnd) is not { } measure)
            return null;
        while (timeEnd > timeStart && text[timeEnd - 1] is ']' or '.' or ' ' or '\n' or ';')
            timeEnd--;
        var name = new RecordProse(measure);
        return new(
            rank,
            node,
            name,
            RecordText.PartOf(node, methodStart, end) is { } method ? new(method) : null,
            RecordText.PartOf(node, timeStart, timeEnd) is { } time ? new(time) : TellsWhen(name) ? name : null);
    }

    // "Mortality at day 28", "28-day mortality"; not "6-minute walk", nor "duration of a 48-hour infusion".
    static bool TellsWhen(RecordProse measure)
    {
        var isMortality = TermText.Find<EndpointMeasure>(measure.Prose).Any(mention => mention.Term == EndpointMeasure.Mortality);
        return measure.Times.Count > 0 && measure.Times.All(time => time.Value.Magnitude.High >= ADay
            && (time.Kind is TimeMentionKind.Point or TimeMentionKind.Within || (isMortality && time.Kind == TimeMentionKind.Duration)));
    }

    static (int At, int Behind)? Find(string text, int start, int end, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word, start, end - start, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return (at, at + word.Length);
        }

        return null;
    }

    static bool StartsWith(string text, int at, string words) =>
        at < text.Length && text.AsSpan(at).TrimStart(' ').StartsWith(words, StringComparison.OrdinalIgnoreCase);
}
