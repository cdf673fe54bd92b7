namespace MscProtocol.Protocol;

/// <summary>Relations of donor and recipient.</summary>
public sealed class DonorType : ITermList
{
    DonorType()
    {
    }

    static string ITermList.Key => "donors";

    /// <summary>Allogeneic.</summary>
    public static Term<DonorType> Allogeneic => Term<DonorType>.Parse("allogeneic");
    /// <summary>Autologous.</summary>
    public static Term<DonorType> Autologous => Term<DonorType>.Parse("autologous");
}
