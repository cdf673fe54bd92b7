namespace MscProtocol.Protocol;

/// <summary>When participants are assigned to a sub-phenotype.</summary>
public sealed class Assignment : ITermList
{
    Assignment()
    {
    }

    static string ITermList.Key => "assignments";

    /// <summary>Before the first infusion.</summary>
    public static Term<Assignment> BeforeTheFirstInfusion => Term<Assignment>.Parse("before the first infusion");
    /// <summary>After the first infusion.</summary>
    public static Term<Assignment> AfterTheFirstInfusion => Term<Assignment>.Parse("after the first infusion");
}
