namespace MscProtocol.Protocol;

/// <summary>Moments at which viability is measured.</summary>
public sealed class TimePoint : ITermList
{
    TimePoint()
    {
    }

    static string ITermList.Key => "timePoints";

    /// <summary>Pre-freeze.</summary>
    public static Term<TimePoint> PreFreeze => Term<TimePoint>.Parse("pre-freeze");
    /// <summary>Post-thaw.</summary>
    public static Term<TimePoint> PostThaw => Term<TimePoint>.Parse("post-thaw");
    /// <summary>At infusion.</summary>
    public static Term<TimePoint> AtInfusion => Term<TimePoint>.Parse("at infusion");
    /// <summary>At release.</summary>
    public static Term<TimePoint> AtRelease => Term<TimePoint>.Parse("at release");
}
