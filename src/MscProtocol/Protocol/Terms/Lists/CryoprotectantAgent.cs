namespace MscProtocol.Protocol;

/// <summary>Cryoprotectants and freezing media.</summary>
public sealed class CryoprotectantAgent : ITermList
{
    CryoprotectantAgent()
    {
    }

    static string ITermList.Key => "cryoprotectants";

    /// <summary>DMSO.</summary>
    public static Term<CryoprotectantAgent> DMSO => Term<CryoprotectantAgent>.Parse("DMSO");
    /// <summary>Glycerol.</summary>
    public static Term<CryoprotectantAgent> Glycerol => Term<CryoprotectantAgent>.Parse("glycerol");
    /// <summary>Ethylene glycol.</summary>
    public static Term<CryoprotectantAgent> EthyleneGlycol => Term<CryoprotectantAgent>.Parse("ethylene glycol");
    /// <summary>Propylene glycol.</summary>
    public static Term<CryoprotectantAgent> PropyleneGlycol => Term<CryoprotectantAgent>.Parse("propylene glycol");
    /// <summary>Trehalose.</summary>
    public static Term<CryoprotectantAgent> Trehalose => Term<CryoprotectantAgent>.Parse("trehalose");
    /// <summary>Hydroxyethyl starch.</summary>
    public static Term<CryoprotectantAgent> HydroxyethylStarch => Term<CryoprotectantAgent>.Parse("hydroxyethyl starch");
    /// <summary>DMSO-free.</summary>
    public static Term<CryoprotectantAgent> DMSOFree => Term<CryoprotectantAgent>.Parse("DMSO-free");
}
