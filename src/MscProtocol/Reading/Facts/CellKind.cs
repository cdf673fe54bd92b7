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

    /// <summary>Other cells, and mixtures such as the stromal vascular fraction.</summary>
    Other,
}
