
namespace MscProtocol.Prose;

/// <summary>What a text says with a time.</summary>
enum TimeMentionKind
{
    /// <summary>A moment on the clock of the trial: "day 28", "12 months after infusion".</summary>
    Point,

    /// <summary>A length of time: "12 months", "a 5-year follow-up".</summary>
    Duration,

    /// <summary>A time that is not exceeded: "within 24 h", "up to day 90", "until 1 year".</summary>
    Within,

    /// <summary>The time between repeats: "every 3 months", "weekly", "48 h apart". It reaches nowhere.</summary>
    Interval,

    /// <summary>The age of a person, or of a pregnancy: "36 weeks postmenstrual age", "aged 18 years".</summary>
    Age,

    /// <summary>A time before the start: "day -1", "2 weeks before surgery".</summary>
    Before,
}
