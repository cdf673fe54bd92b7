namespace MscProtocol.Protocol;

/// <summary>Bases of a dose.</summary>
sealed class DoseBase : ITermList
{
    DoseBase()
    {
    }

    static string ITermList.Key => "doseBases";

    /// <summary>Per kilogram.</summary>
    public static Term<DoseBase> PerKilogram => Term<DoseBase>.Parse("per kilogram");
    /// <summary>Absolute.</summary>
    public static Term<DoseBase> Absolute => Term<DoseBase>.Parse("absolute");
}
