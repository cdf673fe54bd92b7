namespace MscProtocol.Prose;

/// <summary>Of how much of a schedule a sentence tells the count.</summary>
enum CountScope
{
    /// <summary>Of what the sentence speaks of.</summary>
    Sentence,

    /// <summary>Up to one that the sentence numbers: "a second dose is given on day 7".</summary>
    Numbered,

    /// <summary>Of how often all that was told before is done: "this is repeated every 3 months for one year".</summary>
    Repetition,

    /// <summary>Of the whole: "the total number of infusions will be 12".</summary>
    Whole,
}
