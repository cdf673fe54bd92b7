namespace MscProtocol.Quantities;

/// <summary>What a word near a number tells of the things that the number counts.</summary>
enum WordClass
{
    /// <summary>Nothing: an adjective, a tissue, a name.</summary>
    None,

    /// <summary>Cells, of whatever kind.</summary>
    Cells,

    /// <summary>Mesenchymal stromal or stem cells.</summary>
    Stromal,

    /// <summary>Cells of another kind.</summary>
    OtherCells,

    /// <summary>No cells: people, money, vesicles, units of activity.</summary>
    NotCells,

    /// <summary>A length of time, which tells nothing of a number that follows.</summary>
    Time,

    /// <summary>People, who receive cells as often as they are counted.</summary>
    People,

    /// <summary>The phrase ends here: a verb, a preposition, a conjunction.</summary>
    Break,
}
