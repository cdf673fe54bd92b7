namespace MscProtocol.Protocol;

/// <summary>What a biomarker is measured for.</summary>
public sealed class Purpose : ITermList
{
    Purpose()
    {
    }

    static string ITermList.Key => "purposes";

    /// <summary>Mechanism.</summary>
    public static Term<Purpose> Mechanism => Term<Purpose>.Parse("mechanism");
    /// <summary>Prediction.</summary>
    public static Term<Purpose> Prediction => Term<Purpose>.Parse("prediction");
    /// <summary>Prognosis.</summary>
    public static Term<Purpose> Prognosis => Term<Purpose>.Parse("prognosis");
    /// <summary>Response.</summary>
    public static Term<Purpose> Response => Term<Purpose>.Parse("response");
    /// <summary>Safety.</summary>
    public static Term<Purpose> Safety => Term<Purpose>.Parse("safety");
    /// <summary>Exploration.</summary>
    public static Term<Purpose> Exploration => Term<Purpose>.Parse("exploration");
}
