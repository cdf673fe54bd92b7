namespace MscProtocol.Protocol;

/// <summary>The body weight that a dose per kilogram is multiplied by.</summary>
public enum WeightKind
{
    /// <summary>Body weight ("BW"), of no kind.</summary>
    Body,

    /// <summary>The weight on the scale.</summary>
    Actual,

    /// <summary>Predicted body weight (PBW), from height and sex.</summary>
    Predicted,

    /// <summary>Ideal body weight (IBW).</summary>
    Ideal,
}
