namespace MscProtocol.Protocol;

/// <summary>How fast a product is infused; the base unit is the millilitre per hour.</summary>
public sealed class FlowRate : IDimension
{
    FlowRate()
    {
    }

    static Dimension IDimension.Dimension { get; } = new(
        "flow rate", "5 mL/min",
        new("mL/h", "mL/h", 1, "ml/hr|ml/hour|ml per hour|ml per h|毫升/小时|毫升每小时"),
        new("mL/min", "mL/min", 60, "ml/minute|ml per minute|ml per min|毫升/分钟|毫升/分|毫升每分钟"),
        new("mL/s", "mL/s", 3600, "ml/sec|ml per second|毫升/秒"),
        new("L/h", "L/h", 1000, "l/hr|l/hour|l per hour|升/小时"),
        new("L/min", "L/min", 60000, "l per minute|l per min|升/分钟"));
}
