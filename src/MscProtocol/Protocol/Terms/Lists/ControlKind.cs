namespace MscProtocol.Protocol;

/// <summary>Kinds of control group.</summary>
public sealed class ControlKind : ITermList
{
    ControlKind()
    {
    }

    static string ITermList.Key => "controls";

    /// <summary>Concurrent.</summary>
    public static Term<ControlKind> Concurrent => Term<ControlKind>.Parse("concurrent");
    /// <summary>Historical.</summary>
    public static Term<ControlKind> Historical => Term<ControlKind>.Parse("historical");
    /// <summary>None.</summary>
    public static Term<ControlKind> None => Term<ControlKind>.Parse("none");
}
