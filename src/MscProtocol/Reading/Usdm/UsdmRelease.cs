namespace MscProtocol.Reading;

/// <summary>A release of USDM, told from how a document is built.</summary>
/// <param name="Name">The number of the version.</param>
/// <param name="CoreName">The name under which CDISC CORE knows it.</param>
sealed record UsdmRelease(string Name, string CoreName)
{
    /// <summary>Interventions, phase and model stand as in version 3.</summary>
    public static UsdmRelease Third { get; } = new("3", "3-0");

    /// <summary>Interventions belong to the version of the study, and the phase to its design.</summary>
    public static UsdmRelease Fourth { get; } = new("4", "4-0");
}
