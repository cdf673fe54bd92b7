namespace MscProtocol.Protocol;

/// <summary>Medicines given before an infusion.</summary>
public sealed class Premedication : ITermList
{
    Premedication()
    {
    }

    static string ITermList.Key => "premedications";

    /// <summary>None.</summary>
    public static Term<Premedication> None => Term<Premedication>.Parse("none");
    /// <summary>Corticosteroid.</summary>
    public static Term<Premedication> Corticosteroid => Term<Premedication>.Parse("corticosteroid");
    /// <summary>Antihistamine.</summary>
    public static Term<Premedication> Antihistamine => Term<Premedication>.Parse("antihistamine");
    /// <summary>H2 blocker.</summary>
    public static Term<Premedication> H2Blocker => Term<Premedication>.Parse("H2 blocker");
    /// <summary>Paracetamol.</summary>
    public static Term<Premedication> Paracetamol => Term<Premedication>.Parse("paracetamol");
    /// <summary>NSAID.</summary>
    public static Term<Premedication> NSAID => Term<Premedication>.Parse("NSAID");
    /// <summary>Heparin.</summary>
    public static Term<Premedication> Heparin => Term<Premedication>.Parse("heparin");
    /// <summary>Antiemetic.</summary>
    public static Term<Premedication> Antiemetic => Term<Premedication>.Parse("antiemetic");
}
