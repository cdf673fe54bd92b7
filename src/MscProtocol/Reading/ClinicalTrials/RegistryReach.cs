namespace MscProtocol.Reading.ClinicalTrials;

/// <summary>
/// What the registry has a field for, or asks to be described: only of these is a missing fact a fault of the study.
/// What a sponsor would state in a protocol or in a product dossier, the registry does not carry.
/// </summary>
static class RegistryReach
{
    static readonly string[] Carried =
    [
        // Fields of their own.
        "study.title", "study.registryIds", "study.registeredOn", "study.firstEnrolmentOn", "study.phase", "study.indication",
        "design.allocation", "design.masking", "design.control", "design.comparator", "design.comparator.kind", "design.sampleSize",
        "design.dataMonitoringCommittee",
        "population", "population.healthyVolunteers", "population.age",
        "arms", "arms.name", "arms.role",
        "endpoints", "endpoints.primary", "endpoints.primary.name", "endpoints.primary.at", "endpoints.primary.measure",
        "endpoints.secondary", "endpoints.secondary.name", "endpoints.secondary.at", "endpoints.secondary.measure", "endpoints.lastTime", "endpoints.mortality",
        "followUp", "followUp.duration", "followUp.lastContact",

        // What the descriptions of arms and interventions are asked to say: what is given, how much, how often and by which way.
        "products", "products.name", "products.source", "products.donor", "products.donor.type",
        "arms.product", "arms.dose", "arms.doseBasis", "arms.dosePerKilogram", "arms.doseTotal", "arms.cumulativeDose",
        "arms.infusions", "arms.interval", "arms.times", "arms.lastInfusion", "arms.route",
    ];

    static readonly HashSet<string> Paths = new(Carried, StringComparer.Ordinal);

    /// <summary>Returns whether a record can state the field.</summary>
    public static bool Carries(string path) => Paths.Contains(path);
}
