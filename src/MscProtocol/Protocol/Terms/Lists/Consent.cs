namespace MscProtocol.Protocol;

/// <summary>Who consents, and when.</summary>
public sealed class Consent : ITermList
{
    Consent()
    {
    }

    static string ITermList.Key => "consents";

    /// <summary>Participant.</summary>
    public static Term<Consent> Participant => Term<Consent>.Parse("participant");
    /// <summary>Representative.</summary>
    public static Term<Consent> Representative => Term<Consent>.Parse("representative");
    /// <summary>Deferred.</summary>
    public static Term<Consent> Deferred => Term<Consent>.Parse("deferred");
    /// <summary>Independent physician.</summary>
    public static Term<Consent> IndependentPhysician => Term<Consent>.Parse("independent physician");
    /// <summary>None.</summary>
    public static Term<Consent> None => Term<Consent>.Parse("none");
}
