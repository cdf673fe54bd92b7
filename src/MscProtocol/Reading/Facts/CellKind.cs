namespace MscProtocol.Reading;

/// <summary>What a text names where it speaks of cells.</summary>
enum CellKind
{
    /// <summary>Living mesenchymal stromal cells.</summary>
    Mesenchymal,

    /// <summary>Mesenchymal stromal cells that only something else comes from, or that something else contains.</summary>
    Origin,

    /// <summary>Vesicles, media and other things that cells leave behind.</summary>
    CellFree,

    /// <summary>
    /// What a tissue yields without culture, though it holds them: the stromal vascular fraction, a concentrate of marrow.
    /// </summary>
    Fraction,

    /// <summary>Other cells.</summary>
    Other,
}
