namespace MscProtocol.Protocol;

/// <summary>Bases of a dose.</summary>
public abstract class DoseBase : ITermList
{
    /// <inheritdoc/>
    public static string Key => "doseBases";

    /// <summary>Per kilogram.</summary>
    public static Term<DoseBase> PerKilogram => Term<DoseBase>.Parse("per kilogram");
    /// <summary>Absolute.</summary>
    public static Term<DoseBase> Absolute => Term<DoseBase>.Parse("absolute");
}
