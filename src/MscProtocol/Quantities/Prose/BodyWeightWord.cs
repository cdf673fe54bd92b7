namespace MscProtocol.Protocol;

/// <summary>The body weight that a dose per kilogram names.</summary>
public enum BodyWeightWord
{
    /// <summary>Body weight ("BW"), of no kind.</summary>
    Body,

    /// <summary>The weight on the scale.</summary>
    Actual,

    /// <summary>Predicted body weight (PBW).</summary>
    Predicted,

    /// <summary>Ideal body weight (IBW).</summary>
    Ideal,
}
