namespace MscProtocol.Protocol;

// The lists of rules/terms.yaml. Each type only names its list, so that a term of one list cannot stand in a field of another.

/// <summary>Tissues that MSC products come from.</summary>
public abstract class Tissue : ITermList
{
    /// <inheritdoc/>
    public static string Key => "tissues";
}

/// <summary>What studies give of cells, and of what comes from cells.</summary>
public abstract class CellProduct : ITermList
{
    /// <inheritdoc/>
    public static string Key => "cellProducts";
}

/// <summary>Relations of donor and recipient.</summary>
public abstract class DonorType : ITermList
{
    /// <inheritdoc/>
    public static string Key => "donors";
}

/// <summary>Sexes.</summary>
public abstract class Sex : ITermList
{
    /// <inheritdoc/>
    public static string Key => "sexes";
}

/// <summary>Whether cells are gene-modified.</summary>
public abstract class GeneModificationStatus : ITermList
{
    /// <inheritdoc/>
    public static string Key => "geneModifications";
}

/// <summary>How long a transgene is expressed.</summary>
public abstract class Expression : ITermList
{
    /// <inheritdoc/>
    public static string Key => "expressions";
}

/// <summary>States in which cells reach the bedside.</summary>
public abstract class PreservationState : ITermList
{
    /// <inheritdoc/>
    public static string Key => "preservationStates";
}

/// <summary>Cryoprotectants and freezing media.</summary>
public abstract class CryoprotectantAgent : ITermList
{
    /// <inheritdoc/>
    public static string Key => "cryoprotectants";
}

/// <summary>What happens to cells after thawing.</summary>
public abstract class Thaw : ITermList
{
    /// <inheritdoc/>
    public static string Key => "thaws";
}

/// <summary>Moments at which viability is measured.</summary>
public abstract class TimePoint : ITermList
{
    /// <inheritdoc/>
    public static string Key => "timePoints";
}

/// <summary>Surface markers.</summary>
public abstract class Marker : ITermList
{
    /// <inheritdoc/>
    public static string Key => "markers";
}

/// <summary>Lineages of in-vitro differentiation.</summary>
public abstract class Lineage : ITermList
{
    /// <inheritdoc/>
    public static string Key => "lineages";
}

/// <summary>Roles of study arms.</summary>
public abstract class ArmRole : ITermList
{
    /// <inheritdoc/>
    public static string Key => "roles";
}

/// <summary>Which cells a dose counts.</summary>
public abstract class CellCount : ITermList
{
    /// <inheritdoc/>
    public static string Key => "doseCells";
}

/// <summary>Kinds of body weight.</summary>
public abstract class BodyWeight : ITermList
{
    /// <inheritdoc/>
    public static string Key => "weights";
}

/// <summary>Bases of a dose.</summary>
public abstract class DoseBase : ITermList
{
    /// <inheritdoc/>
    public static string Key => "doseBases";
}

/// <summary>Routes of administration.</summary>
public abstract class Route : ITermList
{
    /// <inheritdoc/>
    public static string Key => "routes";
}

/// <summary>What is monitored around an infusion.</summary>
public abstract class Monitoring : ITermList
{
    /// <inheritdoc/>
    public static string Key => "monitoring";
}

/// <summary>Medicines given before an infusion.</summary>
public abstract class Premedication : ITermList
{
    /// <inheritdoc/>
    public static string Key => "premedications";
}

/// <summary>What an endpoint measures.</summary>
public abstract class EndpointMeasure : ITermList
{
    /// <inheritdoc/>
    public static string Key => "measures";
}

/// <summary>Biomarkers.</summary>
public abstract class Biomarker : ITermList
{
    /// <inheritdoc/>
    public static string Key => "biomarkers";
}

/// <summary>Events that safety follow-up looks for.</summary>
public abstract class SafetyEvent : ITermList
{
    /// <inheritdoc/>
    public static string Key => "safetyEvents";
}

/// <summary>Trial phases.</summary>
public abstract class Phase : ITermList
{
    /// <inheritdoc/>
    public static string Key => "phases";
}

/// <summary>Conditions under study.</summary>
public abstract class Indication : ITermList
{
    /// <inheritdoc/>
    public static string Key => "indications";
}

/// <summary>Ways of allocation.</summary>
public abstract class Allocation : ITermList
{
    /// <inheritdoc/>
    public static string Key => "allocations";
}

/// <summary>Degrees of masking.</summary>
public abstract class Masking : ITermList
{
    /// <inheritdoc/>
    public static string Key => "maskings";
}

/// <summary>Kinds of control group.</summary>
public abstract class ControlKind : ITermList
{
    /// <inheritdoc/>
    public static string Key => "controls";
}

/// <summary>Kinds of comparator.</summary>
public abstract class ComparatorKind : ITermList
{
    /// <inheritdoc/>
    public static string Key => "comparators";
}

/// <summary>Definitions of the condition.</summary>
public abstract class Definition : ITermList
{
    /// <inheritdoc/>
    public static string Key => "definitions";
}

/// <summary>Sources of infection.</summary>
public abstract class InfectionSource : ITermList
{
    /// <inheritdoc/>
    public static string Key => "infectionSources";
}

/// <summary>Place of septic shock in the population.</summary>
public abstract class ShockStatus : ITermList
{
    /// <inheritdoc/>
    public static string Key => "shock";
}

/// <summary>Factors of stratification and subgroups.</summary>
public abstract class Factor : ITermList
{
    /// <inheritdoc/>
    public static string Key => "factors";
}

/// <summary>Reasons for exclusion.</summary>
public abstract class Exclusion : ITermList
{
    /// <inheritdoc/>
    public static string Key => "exclusions";
}

/// <summary>Concerns that rules are grouped by.</summary>
public abstract class Concern : ITermList
{
    /// <inheritdoc/>
    public static string Key => "concerns";
}
