namespace MscProtocol.Protocol;

/// <summary>Routes of administration.</summary>
public sealed class Route : ITermList
{
    Route()
    {
    }

    static string ITermList.Key => "routes";

    /// <summary>Intravenous.</summary>
    public static Term<Route> Intravenous => Term<Route>.Parse("intravenous");
    /// <summary>Central venous.</summary>
    public static Term<Route> CentralVenous => Term<Route>.Parse("central venous");
    /// <summary>Peripheral venous.</summary>
    public static Term<Route> PeripheralVenous => Term<Route>.Parse("peripheral venous");
    /// <summary>Intra-arterial.</summary>
    public static Term<Route> IntraArterial => Term<Route>.Parse("intra-arterial");
    /// <summary>Intracoronary.</summary>
    public static Term<Route> Intracoronary => Term<Route>.Parse("intracoronary");
    /// <summary>Intramyocardial.</summary>
    public static Term<Route> Intramyocardial => Term<Route>.Parse("intramyocardial");
    /// <summary>Intraportal.</summary>
    public static Term<Route> Intraportal => Term<Route>.Parse("intraportal");
    /// <summary>Intrathecal.</summary>
    public static Term<Route> Intrathecal => Term<Route>.Parse("intrathecal");
    /// <summary>Intracerebral.</summary>
    public static Term<Route> Intracerebral => Term<Route>.Parse("intracerebral");
    /// <summary>Intra-articular.</summary>
    public static Term<Route> IntraArticular => Term<Route>.Parse("intra-articular");
    /// <summary>Intradiscal.</summary>
    public static Term<Route> Intradiscal => Term<Route>.Parse("intradiscal");
    /// <summary>Intramuscular.</summary>
    public static Term<Route> Intramuscular => Term<Route>.Parse("intramuscular");
    /// <summary>Intradermal.</summary>
    public static Term<Route> Intradermal => Term<Route>.Parse("intradermal");
    /// <summary>Subcutaneous.</summary>
    public static Term<Route> Subcutaneous => Term<Route>.Parse("subcutaneous");
    /// <summary>Intralesional.</summary>
    public static Term<Route> Intralesional => Term<Route>.Parse("intralesional");
    /// <summary>Intratracheal.</summary>
    public static Term<Route> Intratracheal => Term<Route>.Parse("intratracheal");
    /// <summary>Inhaled.</summary>
    public static Term<Route> Inhaled => Term<Route>.Parse("inhaled");
    /// <summary>Topical.</summary>
    public static Term<Route> Topical => Term<Route>.Parse("topical");
    /// <summary>Intravitreal.</summary>
    public static Term<Route> Intravitreal => Term<Route>.Parse("intravitreal");
    /// <summary>Subretinal.</summary>
    public static Term<Route> Subretinal => Term<Route>.Parse("subretinal");
    /// <summary>Intraovarian.</summary>
    public static Term<Route> Intraovarian => Term<Route>.Parse("intraovarian");
    /// <summary>Intrapancreatic.</summary>
    public static Term<Route> Intrapancreatic => Term<Route>.Parse("intrapancreatic");
    /// <summary>Other.</summary>
    public static Term<Route> Other => Term<Route>.Parse("other");
}
