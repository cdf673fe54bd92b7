namespace MscProtocol;

/// <summary>What a number of cells in running text says of the treatment.</summary>
public enum DoseRole
{
    /// <summary>The dose of one administration.</summary>
    Administration,

    /// <summary>The sum over several administrations.</summary>
    Cumulative,

    /// <summary>The most that may be given.</summary>
    Cap,

    /// <summary>The least that may be given.</summary>
    Minimum,

    /// <summary>The strength of the suspension or of a container.</summary>
    Concentration,
}
