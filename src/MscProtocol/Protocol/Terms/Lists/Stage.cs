namespace MscProtocol.Protocol;

/// <summary>Stages of sepsis.</summary>
public sealed class Stage : ITermList
{
    Stage()
    {
    }

    static string ITermList.Key => "stages";

    /// <summary>Early.</summary>
    public static Term<Stage> Early => Term<Stage>.Parse("early");
    /// <summary>Late.</summary>
    public static Term<Stage> Late => Term<Stage>.Parse("late");
    /// <summary>Immunosuppressed.</summary>
    public static Term<Stage> Immunosuppressed => Term<Stage>.Parse("immunosuppressed");
    /// <summary>Any.</summary>
    public static Term<Stage> Any => Term<Stage>.Parse("any");
}
