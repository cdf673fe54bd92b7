namespace MscProtocol.Reading;

/// <summary>What sort of thing in a protocol file could not be taken as written.</summary>
enum ReadingProblemKind
{
    /// <summary>A key that the protocol format does not have.</summary>
    UnknownKey = 1,

    /// <summary>A key that was already given.</summary>
    RepeatedKey = 2,

    /// <summary>A value, list or group where another of these is expected.</summary>
    WrongShape = 3,

    /// <summary>A value that could not be read.</summary>
    UnreadableValue = 4,

    /// <summary>A word that is not in the field's controlled list.</summary>
    UnknownTerm = 5,

    /// <summary>A field that is computed from others and cannot be written.</summary>
    DerivedField = 6,

    /// <summary>Two statements that contradict each other.</summary>
    Contradiction = 7,

    /// <summary>The version of the format is not stated.</summary>
    NoVersion = 8,

    /// <summary>A value that is taken, in a notation that has another reading.</summary>
    DoubtfulNotation = 9,

    /// <summary>More that cannot be taken than is listed.</summary>
    NotListed = 10,

    /// <summary>A group or an element of a list in which nothing is filled in.</summary>
    Blank = 11,

    /// <summary>Words that fill a field and say nothing, such as "n/a" or "see protocol"; the field counts as not stated.</summary>
    Filler = 12,

    /// <summary>A name or a place of a template that nobody filled in, such as "Arm 1" or "____".</summary>
    Template = 13,

    /// <summary>Words that a fact is said to rest on, and that do not stand in the document.</summary>
    NotInDocument = 14,
}
