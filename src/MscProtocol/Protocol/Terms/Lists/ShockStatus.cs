namespace MscProtocol.Protocol;

/// <summary>Place of septic shock in the population.</summary>
public sealed class ShockStatus : ITermList
{
    ShockStatus()
    {
    }

    static string ITermList.Key => "shock";

    /// <summary>Included.</summary>
    public static Term<ShockStatus> Included => Term<ShockStatus>.Parse("included");
    /// <summary>Excluded.</summary>
    public static Term<ShockStatus> Excluded => Term<ShockStatus>.Parse("excluded");
    /// <summary>Only.</summary>
    public static Term<ShockStatus> Only => Term<ShockStatus>.Parse("only");
}
