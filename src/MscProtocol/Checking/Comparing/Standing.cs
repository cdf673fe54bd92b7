
namespace MscProtocol;

/// <summary>Where a proposal stands beside the published sepsis trials in one measure.</summary>
public enum Standing
{
    /// <summary>The proposal does not state the measure.</summary>
    NotStated,

    /// <summary>The proposal states it in words that could not be read.</summary>
    Unreadable,

    /// <summary>No sepsis trial states it.</summary>
    NoPrecedent,

    /// <summary>All that is proposed lies in the range of the sepsis trials.</summary>
    Inside,

    /// <summary>The least that is proposed lies below every sepsis trial.</summary>
    Below,

    /// <summary>The most that is proposed lies above every sepsis trial.</summary>
    Above,

    /// <summary>The proposal reaches beyond the sepsis trials at both ends.</summary>
    BelowAndAbove,

    /// <summary>At least one sepsis trial has each of the proposed terms.</summary>
    Shared,

    /// <summary>No sepsis trial has one of the proposed terms.</summary>
    New,

    /// <summary>It is stated in words of the author's own, which are not compared.</summary>
    InWords,
}
