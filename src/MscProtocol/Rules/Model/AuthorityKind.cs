namespace MscProtocol;

/// <summary>What makes a source count: how far a protocol is bound to do as it says.</summary>
public enum AuthorityKind
{
    /// <summary>A law, a regulation or a pharmacopoeia.</summary>
    Law,

    /// <summary>Guidance of a regulator or of the ICH.</summary>
    Guideline,

    /// <summary>A standard, a position or a reporting statement that experts agreed on.</summary>
    Consensus,

    /// <summary>What another trial or a licensed product did.</summary>
    Precedent,

    /// <summary>What studies and reviews found.</summary>
    Evidence,

    /// <summary>A threshold or demand of the authors of the rules.</summary>
    House,
}
