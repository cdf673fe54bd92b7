namespace MscProtocol.Reading;

/// <summary>What sort of thing in a record a reader is told of, though it is no fault of the trial.</summary>
enum RemarkKind
{
    /// <summary>A code that the format does not define.</summary>
    UnknownCode = 1,

    /// <summary>The study gives no mesenchymal stromal cells.</summary>
    NoCells = 2,

    /// <summary>Words that belong to no place that can be told.</summary>
    NotPlaced = 3,

    /// <summary>A dose in a notation that admits two readings.</summary>
    DoubtfulDose = 4,

    /// <summary>A value that could not be read.</summary>
    UnreadableValue = 5,

    /// <summary>Two statements of a record that do not agree; the surer one is used.</summary>
    Disagreement = 6,

    /// <summary>A structure that the format does not allow, and that was read all the same.</summary>
    Malformed = 7,

    /// <summary>Where conformance with the format itself is checked.</summary>
    Conformance = 8,

    /// <summary>A date that is given without its day.</summary>
    PartialDate = 9,

    /// <summary>A fact that the document speaks of in words that could not be read; it counts as not stated.</summary>
    NotRead = 10,

    /// <summary>Pages of a document that hold no text.</summary>
    NoText = 11,

    /// <summary>Changes to a document that are tracked and not yet accepted.</summary>
    TrackedChanges = 12,

    /// <summary>Something that was changed on its way into an export, and is taken as it was most likely meant, or asked back.</summary>
    Mangled = 13,

    /// <summary>The document says nothing on how the product is made and tested, which usually stands in another.</summary>
    NoDossier = 14,

    /// <summary>A document that is longer than is read.</summary>
    Cut = 15,
}
