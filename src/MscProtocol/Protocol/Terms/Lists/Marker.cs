namespace MscProtocol.Protocol;

/// <summary>Surface markers.</summary>
public sealed class Marker : ITermList
{
    Marker()
    {
    }

    static string ITermList.Key => "markers";

    /// <summary>CD105.</summary>
    public static Term<Marker> CD105 => Term<Marker>.Parse("CD105");
    /// <summary>CD73.</summary>
    public static Term<Marker> CD73 => Term<Marker>.Parse("CD73");
    /// <summary>CD90.</summary>
    public static Term<Marker> CD90 => Term<Marker>.Parse("CD90");
    /// <summary>CD44.</summary>
    public static Term<Marker> CD44 => Term<Marker>.Parse("CD44");
    /// <summary>CD29.</summary>
    public static Term<Marker> CD29 => Term<Marker>.Parse("CD29");
    /// <summary>CD13.</summary>
    public static Term<Marker> CD13 => Term<Marker>.Parse("CD13");
    /// <summary>CD10.</summary>
    public static Term<Marker> CD10 => Term<Marker>.Parse("CD10");
    /// <summary>CD106.</summary>
    public static Term<Marker> CD106 => Term<Marker>.Parse("CD106");
    /// <summary>CD146.</summary>
    public static Term<Marker> CD146 => Term<Marker>.Parse("CD146");
    /// <summary>CD166.</summary>
    public static Term<Marker> CD166 => Term<Marker>.Parse("CD166");
    /// <summary>CD271.</summary>
    public static Term<Marker> CD271 => Term<Marker>.Parse("CD271");
    /// <summary>CD274.</summary>
    public static Term<Marker> CD274 => Term<Marker>.Parse("CD274");
    /// <summary>CD362.</summary>
    public static Term<Marker> CD362 => Term<Marker>.Parse("CD362");
    /// <summary>Stro-1.</summary>
    public static Term<Marker> Stro1 => Term<Marker>.Parse("Stro-1");
    /// <summary>SSEA-4.</summary>
    public static Term<Marker> SSEA4 => Term<Marker>.Parse("SSEA-4");
    /// <summary>HLA-ABC.</summary>
    public static Term<Marker> HLAABC => Term<Marker>.Parse("HLA-ABC");
    /// <summary>CD142.</summary>
    public static Term<Marker> CD142 => Term<Marker>.Parse("CD142");
    /// <summary>CD45.</summary>
    public static Term<Marker> CD45 => Term<Marker>.Parse("CD45");
    /// <summary>CD34.</summary>
    public static Term<Marker> CD34 => Term<Marker>.Parse("CD34");
    /// <summary>CD14.</summary>
    public static Term<Marker> CD14 => Term<Marker>.Parse("CD14");
    /// <summary>CD11b.</summary>
    public static Term<Marker> CD11b => Term<Marker>.Parse("CD11b");
    /// <summary>CD79a.</summary>
    public static Term<Marker> CD79a => Term<Marker>.Parse("CD79a");
    /// <summary>CD19.</summary>
    public static Term<Marker> CD19 => Term<Marker>.Parse("CD19");
    /// <summary>HLA-DR.</summary>
    public static Term<Marker> HLADR => Term<Marker>.Parse("HLA-DR");
    /// <summary>CD31.</summary>
    public static Term<Marker> CD31 => Term<Marker>.Parse("CD31");
    /// <summary>CD3.</summary>
    public static Term<Marker> CD3 => Term<Marker>.Parse("CD3");
    /// <summary>CD40.</summary>
    public static Term<Marker> CD40 => Term<Marker>.Parse("CD40");
    /// <summary>CD80.</summary>
    public static Term<Marker> CD80 => Term<Marker>.Parse("CD80");
    /// <summary>CD86.</summary>
    public static Term<Marker> CD86 => Term<Marker>.Parse("CD86");
    /// <summary>CD117.</summary>
    public static Term<Marker> CD117 => Term<Marker>.Parse("CD117");
    /// <summary>CD133.</summary>
    public static Term<Marker> CD133 => Term<Marker>.Parse("CD133");
    /// <summary>CD235a.</summary>
    public static Term<Marker> CD235a => Term<Marker>.Parse("CD235a");
}
