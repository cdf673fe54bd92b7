namespace MscProtocol.Quantities;

/// <summary>What cells may be counted against, as a word names it.</summary>
enum Against
{
    Kilogram,
    Millilitre,
    Microlitre,
    SquareCentimetre,
    SquareMetre,
    Site,
    Container,
    Administration,

    /// <summary>A time in which they flow: a minute.</summary>
    Flow,

    /// <summary>What no dose is counted against: a litre of blood, a field of a microscope.</summary>
    Other,
}
