namespace MscProtocol.Protocol;

/// <summary>What a cell dose is counted against.</summary>
public enum DoseBasis
{
    /// <summary>Cells per kilogram of body weight.</summary>
    PerKilogram,

    /// <summary>Cells in one infusion, whatever the patient weighs.</summary>
    Absolute,
}
