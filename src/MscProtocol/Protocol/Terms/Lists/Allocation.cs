namespace MscProtocol.Protocol;

/// <summary>Ways of allocation.</summary>
public sealed class Allocation : ITermList
{
    Allocation()
    {
    }

    static string ITermList.Key => "allocations";

    /// <summary>Randomised.</summary>
    public static Term<Allocation> Randomised => Term<Allocation>.Parse("randomised");
    /// <summary>Non-randomised.</summary>
    public static Term<Allocation> NonRandomised => Term<Allocation>.Parse("non-randomised");
    /// <summary>Single group.</summary>
    public static Term<Allocation> SingleGroup => Term<Allocation>.Parse("single group");
}
