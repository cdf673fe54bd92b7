namespace MscProtocol.Protocol;

/// <summary>Kinds of body weight.</summary>
public sealed class BodyWeight : ITermList
{
    BodyWeight()
    {
    }

    static string ITermList.Key => "weights";

    /// <summary>Actual.</summary>
    public static Term<BodyWeight> Actual => Term<BodyWeight>.Parse("actual");
    /// <summary>Predicted.</summary>
    public static Term<BodyWeight> Predicted => Term<BodyWeight>.Parse("predicted");
    /// <summary>Ideal.</summary>
    public static Term<BodyWeight> Ideal => Term<BodyWeight>.Parse("ideal");
}
