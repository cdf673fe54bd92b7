namespace MscProtocol.Reading;

/// <summary>
/// What a kind of document has a field for, or asks to be described: only of these is a missing fact a fault of the study.
/// What a sponsor would state in a protocol or in a product dossier, such a document does not carry.
/// </summary>
/// <param name="alone">What the kind carries beside what every kind does.</param>
sealed class Reach(params string[] alone)
{
    static readonly string[] Common =
    [
        // Fields of their own.
        "study.title", "study.registryIds", "study.phase", "study.indication",
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

    readonly HashSet<string> paths = new([.. Common, .. alone], StringComparer.Ordinal);

    /// <summary>Returns whether a document of the kind can state the field.</summary>
    public bool Carries(string path) => paths.Contains(path);
}
