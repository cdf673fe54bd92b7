namespace MscProtocol.Protocol;

/// <summary>What the cells of a dose in running text are counted against.</summary>
public enum DoseMentionBasis
{
    /// <summary>Cells per kilogram of body weight.</summary>
    PerKilogram,

    /// <summary>Cells in one administration, whatever the patient weighs.</summary>
    Absolute,

    /// <summary>Cells per millilitre.</summary>
    PerMillilitre,

    /// <summary>Cells per square centimetre.</summary>
    PerSquareCentimetre,

    /// <summary>Cells per knee, eye, injection point or other site.</summary>
    PerSite,
}
