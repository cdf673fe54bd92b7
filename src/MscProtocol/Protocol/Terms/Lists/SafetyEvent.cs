namespace MscProtocol.Protocol;

/// <summary>Events that safety follow-up looks for.</summary>
public sealed class SafetyEvent : ITermList
{
    SafetyEvent()
    {
    }

    static string ITermList.Key => "safetyEvents";

    /// <summary>Serious adverse events.</summary>
    public static Term<SafetyEvent> SeriousAdverseEvents => Term<SafetyEvent>.Parse("serious adverse events");
    /// <summary>Death.</summary>
    public static Term<SafetyEvent> Death => Term<SafetyEvent>.Parse("death");
    /// <summary>Infusion reaction.</summary>
    public static Term<SafetyEvent> InfusionReaction => Term<SafetyEvent>.Parse("infusion reaction");
    /// <summary>Hypersensitivity.</summary>
    public static Term<SafetyEvent> Hypersensitivity => Term<SafetyEvent>.Parse("hypersensitivity");
    /// <summary>Thromboembolism.</summary>
    public static Term<SafetyEvent> Thromboembolism => Term<SafetyEvent>.Parse("thromboembolism");
    /// <summary>Bleeding.</summary>
    public static Term<SafetyEvent> Bleeding => Term<SafetyEvent>.Parse("bleeding");
    /// <summary>Malignancy.</summary>
    public static Term<SafetyEvent> Malignancy => Term<SafetyEvent>.Parse("malignancy");
    /// <summary>Ectopic tissue.</summary>
    public static Term<SafetyEvent> EctopicTissue => Term<SafetyEvent>.Parse("ectopic tissue");
    /// <summary>Infection.</summary>
    public static Term<SafetyEvent> Infection => Term<SafetyEvent>.Parse("infection");
    /// <summary>HLA antibodies.</summary>
    public static Term<SafetyEvent> HLAAntibodies => Term<SafetyEvent>.Parse("HLA antibodies");
    /// <summary>Lung events.</summary>
    public static Term<SafetyEvent> LungEvents => Term<SafetyEvent>.Parse("lung events");
    /// <summary>Cardiac events.</summary>
    public static Term<SafetyEvent> CardiacEvents => Term<SafetyEvent>.Parse("cardiac events");
}
