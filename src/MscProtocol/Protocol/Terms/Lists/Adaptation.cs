namespace MscProtocol.Protocol;

/// <summary>Changes of a trial that follow rules laid down before.</summary>
public sealed class Adaptation : ITermList
{
    Adaptation()
    {
    }

    static string ITermList.Key => "adaptations";

    /// <summary>Early stopping.</summary>
    public static Term<Adaptation> EarlyStopping => Term<Adaptation>.Parse("early stopping");
    /// <summary>Sample-size re-estimation.</summary>
    public static Term<Adaptation> SampleSizeReEstimation => Term<Adaptation>.Parse("sample-size re-estimation");
    /// <summary>Enrichment.</summary>
    public static Term<Adaptation> Enrichment => Term<Adaptation>.Parse("enrichment");
    /// <summary>Treatment selection.</summary>
    public static Term<Adaptation> TreatmentSelection => Term<Adaptation>.Parse("treatment selection");
    /// <summary>Adaptive allocation.</summary>
    public static Term<Adaptation> AdaptiveAllocation => Term<Adaptation>.Parse("adaptive allocation");
    /// <summary>Seamless phases.</summary>
    public static Term<Adaptation> SeamlessPhases => Term<Adaptation>.Parse("seamless phases");
    /// <summary>Platform.</summary>
    public static Term<Adaptation> Platform => Term<Adaptation>.Parse("platform");
    /// <summary>None.</summary>
    public static Term<Adaptation> None => Term<Adaptation>.Parse("none");
}
