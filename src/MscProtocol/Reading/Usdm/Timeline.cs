namespace MscProtocol.Reading;

/// <summary>Walks the timings of a timeline from its fixed reference, which is time 0.</summary>
/// <remarks>A timing says how long after, or before, one instance another comes. Instances in a circle are reached once.</remarks>
sealed class Timeline
{
    // Timelines hold timelines; more than these are no schedule of a trial.
    const int MostTimelines = 100;
    const decimal LongestSeconds = 200m * 31_557_600;

    readonly UsdmStudy study;
    readonly Dictionary<string, List<(string Other, decimal Seconds, RecordNode Timing)>> links = new(StringComparer.Ordinal);
    readonly List<string> anchors = [];

    Timeline(UsdmStudy study, RecordNode timeline)
    {
        this.study = study;
        foreach (var timing in timeline["timings"].Items)
            Add(timing);
        if (anchors.Count == 0)
            AddOnlyTarget(timeline);
    }

    /// <summary>
    /// Returns when the last instance of a timeline comes, and the timing that says so; <see langword="null"/> where nothing can be
    /// counted.
    /// </summary>
    public static (decimal Seconds, RecordNode Timing)? LastOf(UsdmStudy study, RecordNode timeline) =>
        LastOf(study, timeline, new(StringComparer.Ordinal));

    // What is being walked is known as having no last instance, so that a circle ends.
    static (decimal Seconds, RecordNode Timing)? LastOf(
        UsdmStudy study, RecordNode timeline, Dictionary<string, (decimal Seconds, RecordNode Timing)?> walked)
    {
        var id = timeline["id"].Text ?? string.Empty;
        if (walked.TryGetValue(id, out var known) || walked.Count == MostTimelines)
            return known;
        walked.Add(id, null);
        return walked[id] = Walk(study, timeline, walked);
    }

    static (decimal Seconds, RecordNode Timing)? Walk(
        UsdmStudy study, RecordNode timeline, Dictionary<string, (decimal Seconds, RecordNode Timing)?> walked)
    {
        var walk = new Timeline(study, timeline);
        if (walk.anchors.Count == 0)
        {
            if (walk.links.Count > 0)
                study.Remarks.Add(RemarkKind.Malformed, timeline["timings"], UsdmWording.NoAnchor);
            return null;
        }

        return walk.Last(timeline, walked);
    }

    // "From" stands so long after, or before, "to"; the fixed reference stands at 0, whatever its day is called.
    void Add(RecordNode timing)
    {
        var (from, to) = (timing["relativeFromScheduledInstanceId"].Text, timing["relativeToScheduledInstanceId"].Text);
        var type = UsdmCode.Of(timing["type"]);
        if (from is null)
            return;
        if (Is(type, UsdmCodes.FixedReference, "fixed"))
        {
            anchors.Add(from);
            return;
        }

        if (to is null || timing["value"].Text is not { } value)
            return;
        if (IsoDuration.Seconds(value) is not { } seconds)
        {
            study.Remarks.Add(RemarkKind.UnreadableValue, timing["value"], UsdmWording.Timing(value));
            return;
        }

        var after = Is(type, UsdmCodes.Before, "before") ? -seconds : seconds;
        Link(from, to, -after, timing);
        Link(to, from, after, timing);
    }

    void Link(string instance, string other, decimal seconds, RecordNode timing)
    {
        if (!links.TryGetValue(instance, out var known))
            links.Add(instance, known = []);
        known.Add((other, seconds, timing));
    }

    // Where no timing is fixed, the one instance that all others are counted from stands in for it.
    void AddOnlyTarget(RecordNode timeline)
    {
        var counted = timeline["timings"].Items
            .Select(timing => timing["relativeFromScheduledInstanceId"].Text)
            .ToHashSet(StringComparer.Ordinal);
        var targets = timeline["timings"].Items.Select(timing => timing["relativeToScheduledInstanceId"].Text)
            .OfType<string>().Where(target => !counted.Contains(target)).Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (targets is [var only])
            anchors.Add(only);
    }

    (decimal Seconds, RecordNode Timing)? Last(RecordNode timeline, Dictionary<string, (decimal Seconds, RecordNode Timing)?> walked)
    {
        var reached = anchors.Distinct(StringComparer.Ordinal)
            .ToDictionary(anchor => anchor, _ => (Seconds: 0m, Timing: timeline["timings"]), StringComparer.Ordinal);
        var open = new Queue<string>(reached.Keys);
        while (open.TryDequeue(out var instance))
        {
            foreach (var (other, seconds, timing) in links.GetValueOrDefault(instance) ?? [])
            {
                var sum = reached[instance].Seconds + seconds;
                if (Math.Abs(sum) < LongestSeconds && reached.TryAdd(other, (sum, timing)))
                    open.Enqueue(other);
            }
        }

        foreach (var instance in timeline["instances"].Items)
            AddInner(instance, reached, walked);
        var last = reached.Values.MaxBy(place => place.Seconds);
        return last.Seconds > 0 ? last : null;
    }

    // An instance may hold a timeline of its own, which then lasts beyond it.
    void AddInner(
        RecordNode instance,
        Dictionary<string, (decimal Seconds, RecordNode Timing)> reached,
        Dictionary<string, (decimal Seconds, RecordNode Timing)?> walked)
    {
        if (instance["timelineId"].Text is null || instance["id"].Text is not { } id || !reached.TryGetValue(id, out var place))
            return;
        if (LastOf(study, study.Find(instance["timelineId"]), walked) is var (seconds, _))
            reached[id] = place with { Seconds = place.Seconds + seconds };
    }

    static bool Is(UsdmCode type, string code, string word) =>
        type.Code is { } stated && stated.StartsWith('C')
            ? stated == code
            : type.Decode?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
