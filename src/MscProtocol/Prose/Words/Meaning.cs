
namespace MscProtocol.Prose;

/// <summary>What a word or sign does in a sentence about times, passages, viability and schedules.</summary>
enum Meaning
{
    Other,
    Number,
    Ordinal,
    Half,
    Article,

    /// <summary>A unit of time; its token says which.</summary>
    Unit,

    /// <summary>A unit that a digit must follow: "D28", "M12".</summary>
    LeadingUnit,

    /// <summary>A unit of age: "岁".</summary>
    AgeUnit,

    Join,
    Dash,
    Range,
    Until,
    Tolerance,
    AtMost,
    AtLeast,
    More,
    Less,
    Not,
    AtMostAfter,
    AtLeastAfter,
    Every,

    /// <summary>"weekly": an interval in one word.</summary>
    Frequency,

    At,
    Over,
    After,
    Before,
    Apart,
    Age,
    Filler,
    Hash,
    Open,
    Close,
    Stop,
    Slash,

    /// <summary>A word that a number only labels: "visit 3".</summary>
    Numbered,

    /// <summary>A word whose number counts something else than time: "3 patients".</summary>
    Counted,

    /// <summary>A word that makes a name of what stands before it: "6-minute walk", "M1 macrophages".</summary>
    Named,

    /// <summary>"3 times", "8 次".</summary>
    Times,

    /// <summary>"once", "twice": a number of times in one word.</summary>
    Repeat,

    /// <summary>"infusion", "dose": what is given.</summary>
    Given,
    Repeated,

    /// <summary>"administered", "received": what is done with it.</summary>
    Dosing,

    /// <summary>"assessed", "measured": what is done at a visit.</summary>
    Observed,
    Passage,

    /// <summary>The "P" of "P3".</summary>
    PassageSign,
    Culture,
    Percent,
    Viability,

    /// <summary>What else is given in per cent: "purity", "oxygen saturation".</summary>
    Competing,
}
