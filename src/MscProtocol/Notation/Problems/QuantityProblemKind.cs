namespace MscProtocol.Notation;

/// <summary>Why a text could not be read as a quantity.</summary>
enum QuantityProblemKind
{
    /// <summary>The text is empty or blank.</summary>
    Empty,

    /// <summary>A number was expected.</summary>
    NoNumber,

    /// <summary>The number has no unit.</summary>
    NoUnit,

    /// <summary>The unit is not one that is known.</summary>
    UnknownUnit,

    /// <summary>The unit measures something else, e.g. a mass where a time was expected.</summary>
    WrongDimension,

    /// <summary>The text has more than one reading, e.g. "1x106".</summary>
    Ambiguous,

    /// <summary>The amount is above 1e15 in its unit.</summary>
    TooLarge,

    /// <summary>The amount has more than 15 significant digits or decimal places.</summary>
    TooPrecise,

    /// <summary>The amount must be a whole number.</summary>
    NotWhole,

    /// <summary>The amount is below zero.</summary>
    Negative,

    /// <summary>The amount cannot occur: above 100 %, or below absolute zero.</summary>
    OutOfRange,

    /// <summary>The first end of a range is above the second.</summary>
    Reversed,

    /// <summary>A value was read, and more text follows it.</summary>
    TrailingText,
}
