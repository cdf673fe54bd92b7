namespace MscProtocol.Reading;

/// <summary>How surely a document is of a source.</summary>
enum Recognition
{
    /// <summary>Nothing speaks for it.</summary>
    None,

    /// <summary>It is, unless it is surely of another.</summary>
    Likely,

    /// <summary>It says so.</summary>
    Sure,
}
