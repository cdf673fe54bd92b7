namespace MscProtocol.Protocol.Terms;

// The lists of rules/terms.yaml. Each type only names its list, so that a term of one list cannot stand in a field of another.

/// <summary>Tissues that MSC products come from.</summary>
public sealed class Tissue : ITermList
{
    Tissue()
    {
    }

    /// <inheritdoc/>
    public static string Key => "tissues";
}

/// <summary>Relations of donor and recipient.</summary>
public sealed class DonorType : ITermList
{
    DonorType()
    {
    }

    /// <inheritdoc/>
    public static string Key => "donors";
}

/// <summary>Sexes.</summary>
public sealed class Sex : ITermList
{
    Sex()
    {
    }

    /// <inheritdoc/>
    public static string Key => "sexes";
}

/// <summary>Whether cells are gene-modified.</summary>
public sealed class GeneModificationStatus : ITermList
{
    GeneModificationStatus()
    {
    }

    /// <inheritdoc/>
    public static string Key => "geneModifications";
}

/// <summary>How long a transgene is expressed.</summary>
public sealed class Expression : ITermList
{
    Expression()
    {
    }

    /// <inheritdoc/>
    public static string Key => "expressions";
}

/// <summary>States in which cells reach the bedside.</summary>
public sealed class PreservationState : ITermList
{
    PreservationState()
    {
    }

    /// <inheritdoc/>
    public static string Key => "preservationStates";
}

/// <summary>Cryoprotectants and freezing media.</summary>
public sealed class CryoprotectantAgent : ITermList
{
    CryoprotectantAgent()
    {
    }

    /// <inheritdoc/>
    public static string Key => "cryoprotectants";
}

/// <summary>What happens to cells after thawing.</summary>
public sealed class Thaw : ITermList
{
    Thaw()
    {
    }

    /// <inheritdoc/>
    public static string Key => "thaws";
}

/// <summary>Moments at which viability is measured.</summary>
public sealed class TimePoint : ITermList
{
    TimePoint()
    {
    }

    /// <inheritdoc/>
    public static string Key => "timePoints";
}

/// <summary>Surface markers.</summary>
public sealed class Marker : ITermList
{
    Marker()
    {
    }

    /// <inheritdoc/>
    public static string Key => "markers";
}

/// <summary>Lineages of in-vitro differentiation.</summary>
public sealed class Lineage : ITermList
{
    Lineage()
    {
    }

    /// <inheritdoc/>
    public static string Key => "lineages";
}

/// <summary>Roles of study arms.</summary>
public sealed class ArmRole : ITermList
{
    ArmRole()
    {
    }

    /// <inheritdoc/>
    public static string Key => "roles";
}

/// <summary>Which cells a dose counts.</summary>
public sealed class CellCount : ITermList
{
    CellCount()
    {
    }

    /// <inheritdoc/>
    public static string Key => "doseCells";
}

/// <summary>Kinds of body weight.</summary>
public sealed class BodyWeight : ITermList
{
    BodyWeight()
    {
    }

    /// <inheritdoc/>
    public static string Key => "weights";
}

/// <summary>Bases of a dose.</summary>
public sealed class DoseBase : ITermList
{
    DoseBase()
    {
    }

    /// <inheritdoc/>
    public static string Key => "doseBases";
}

/// <summary>Routes of administration.</summary>
public sealed class Route : ITermList
{
    Route()
    {
    }

    /// <inheritdoc/>
    public static string Key => "routes";
}

/// <summary>What is monitored around an infusion.</summary>
public sealed class Monitoring : ITermList
{
    Monitoring()
    {
    }

    /// <inheritdoc/>
    public static string Key => "monitoring";
}

/// <summary>Medicines given before an infusion.</summary>
public sealed class Premedication : ITermList
{
    Premedication()
    {
    }

    /// <inheritdoc/>
    public static string Key => "premedications";
}

/// <summary>What an endpoint measures.</summary>
public sealed class EndpointMeasure : ITermList
{
    EndpointMeasure()
    {
    }

    /// <inheritdoc/>
    public static string Key => "measures";
}

/// <summary>Biomarkers.</summary>
public sealed class Biomarker : ITermList
{
    Biomarker()
    {
    }

    /// <inheritdoc/>
    public static string Key => "biomarkers";
}

/// <summary>Events that safety follow-up looks for.</summary>
public sealed class SafetyEvent : ITermList
{
    SafetyEvent()
    {
    }

    /// <inheritdoc/>
    public static string Key => "safetyEvents";
}

/// <summary>Trial phases.</summary>
public sealed class Phase : ITermList
{
    Phase()
    {
    }

    /// <inheritdoc/>
    public static string Key => "phases";
}

/// <summary>Conditions under study.</summary>
public sealed class Indication : ITermList
{
    Indication()
    {
    }

    /// <inheritdoc/>
    public static string Key => "indications";
}

/// <summary>Ways of allocation.</summary>
public sealed class Allocation : ITermList
{
    Allocation()
    {
    }

    /// <inheritdoc/>
    public static string Key => "allocations";
}

/// <summary>Degrees of masking.</summary>
public sealed class Masking : ITermList
{
    Masking()
    {
    }

    /// <inheritdoc/>
    public static string Key => "maskings";
}

/// <summary>Kinds of control group.</summary>
public sealed class ControlKind : ITermList
{
    ControlKind()
    {
    }

    /// <inheritdoc/>
    public static string Key => "controls";
}

/// <summary>Kinds of comparator.</summary>
public sealed class ComparatorKind : ITermList
{
    ComparatorKind()
    {
    }

    /// <inheritdoc/>
    public static string Key => "comparators";
}

/// <summary>Definitions of the condition.</summary>
public sealed class Definition : ITermList
{
    Definition()
    {
    }

    /// <inheritdoc/>
    public static string Key => "definitions";
}

/// <summary>Sources of infection.</summary>
public sealed class InfectionSource : ITermList
{
    InfectionSource()
    {
    }

    /// <inheritdoc/>
    public static string Key => "infectionSources";
}

/// <summary>Place of septic shock in the population.</summary>
public sealed class ShockStatus : ITermList
{
    ShockStatus()
    {
    }

    /// <inheritdoc/>
    public static string Key => "shock";
}

/// <summary>Factors of stratification and subgroups.</summary>
public sealed class Factor : ITermList
{
    Factor()
    {
    }

    /// <inheritdoc/>
    public static string Key => "factors";
}

/// <summary>Reasons for exclusion.</summary>
public sealed class Exclusion : ITermList
{
    Exclusion()
    {
    }

    /// <inheritdoc/>
    public static string Key => "exclusions";
}

/// <summary>Concerns that rules are grouped by.</summary>
public sealed class Concern : ITermList
{
    Concern()
    {
    }

    /// <inheritdoc/>
    public static string Key => "concerns";
}
