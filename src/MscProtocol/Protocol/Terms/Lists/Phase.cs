namespace MscProtocol.Protocol;

/// <summary>Trial phases.</summary>
public sealed class Phase : ITermList
{
    Phase()
    {
    }

    static string ITermList.Key => "phases";

    /// <summary>Early phase 1.</summary>
    public static Term<Phase> EarlyPhase1 => Term<Phase>.Parse("early 1");
    /// <summary>Phase 1.</summary>
    public static Term<Phase> Phase1 => Term<Phase>.Parse("1");
    /// <summary>Phase 1a.</summary>
    public static Term<Phase> Phase1a => Term<Phase>.Parse("1a");
    /// <summary>Phase 1b.</summary>
    public static Term<Phase> Phase1b => Term<Phase>.Parse("1b");
    /// <summary>Phase 1a/1b.</summary>
    public static Term<Phase> Phase1aAnd1b => Term<Phase>.Parse("1a/1b");
    /// <summary>Phase 1/2.</summary>
    public static Term<Phase> Phase1And2 => Term<Phase>.Parse("1/2");
    /// <summary>Phase 1b/2a.</summary>
    public static Term<Phase> Phase1bAnd2a => Term<Phase>.Parse("1b/2a");
    /// <summary>Phase 2.</summary>
    public static Term<Phase> Phase2 => Term<Phase>.Parse("2");
    /// <summary>Phase 2a.</summary>
    public static Term<Phase> Phase2a => Term<Phase>.Parse("2a");
    /// <summary>Phase 2b.</summary>
    public static Term<Phase> Phase2b => Term<Phase>.Parse("2b");
    /// <summary>Phase 2/3.</summary>
    public static Term<Phase> Phase2And3 => Term<Phase>.Parse("2/3");
    /// <summary>Phase 3.</summary>
    public static Term<Phase> Phase3 => Term<Phase>.Parse("3");
    /// <summary>Phase 4.</summary>
    public static Term<Phase> Phase4 => Term<Phase>.Parse("4");
    /// <summary>Not applicable.</summary>
    public static Term<Phase> NotApplicable => Term<Phase>.Parse("not applicable");
}
