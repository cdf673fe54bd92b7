namespace MscProtocol.Protocol;

/// <summary>States in which cells reach the bedside.</summary>
public sealed class PreservationState : ITermList
{
    PreservationState()
    {
    }

    static string ITermList.Key => "preservationStates";

    /// <summary>Fresh.</summary>
    public static Term<PreservationState> Fresh => Term<PreservationState>.Parse("fresh");
    /// <summary>Cryopreserved.</summary>
    public static Term<PreservationState> Cryopreserved => Term<PreservationState>.Parse("cryopreserved");
    /// <summary>Both.</summary>
    public static Term<PreservationState> Both => Term<PreservationState>.Parse("both");
}
