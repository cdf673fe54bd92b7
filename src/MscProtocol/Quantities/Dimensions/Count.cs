using MscProtocol.Quantities;

namespace MscProtocol.Protocol;

/// <summary>How many: infusions, patients, centres. A whole number; the word after it carries no meaning.</summary>
public sealed class Count : IDimension
{
    static readonly Unit Number = new("", "", 1,
        "infusion|infusions|dose|doses|time|times|patient|patients|participant|participants|subject|subjects|person|people|donor|donors|" +
        "centre|centres|center|centers|site|sites|cohort|cohorts|次|例|名|人|个|位|家|剂|个中心|家中心")
    { Scale = "1" };

    Count()
    {
    }

    static Dimension IDimension.Dimension { get; } = new(
        "count", "3", Number)
    {
        IsWhole = true,
        Implied = Number,
    };
}
