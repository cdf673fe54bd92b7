namespace MscProtocol.Protocol;

/// <summary>What the cells of a dose are counted against; the model holds doses on the first two.</summary>
public enum DoseBasis
{
    /// <summary>Cells per kilogram of body weight.</summary>
    PerKilogram,

    /// <summary>Cells in one infusion, whatever the patient weighs.</summary>
    Absolute,

    /// <summary>Cells per millilitre.</summary>
    PerMillilitre,

    /// <summary>Cells per square centimetre.</summary>
    PerSquareCentimetre,

    /// <summary>Cells per square metre of body surface.</summary>
    PerSquareMetre,

    /// <summary>Cells per knee, eye, injection point or other site.</summary>
    PerSite,
}
