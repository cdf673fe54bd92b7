namespace MscProtocol.Reading.Usdm;

/// <summary>
/// What USDM has an attribute for, or asks to be described: only of these is a missing fact a fault of the document.
/// What a product dossier or the text of the protocol states, USDM can carry under published names alone, and nobody must use them.
/// </summary>
static class UsdmReach
{
    static readonly string[] Carried =
    [
        // Attributes of their own: titles, identifiers, phase, indications, characteristics, blinding schema, population, arms, roles.
        "study.title", "study.registryIds", "study.phase", "study.indication",
        "design.allocation", "design.masking", "design.control", "design.comparator", "design.comparator.kind", "design.sampleSize",
        "design.dataMonitoringCommittee",
        "population", "population.healthyVolunteers", "population.age",
        "arms", "arms.name", "arms.role",

        // Objectives with endpoints, whose times stand in their texts, and the timeline.
        "endpoints", "endpoints.primary", "endpoints.primary.name", "endpoints.primary.at", "endpoints.primary.measure",
        "endpoints.secondary", "endpoints.secondary.name", "endpoints.secondary.at", "endpoints.secondary.measure", "endpoints.lastTime", "endpoints.mortality",
        "followUp", "followUp.duration", "followUp.lastContact",

        // Interventions with administrations: what is given, how much, how often and by which way.
        "products", "products.name", "products.source", "products.donor", "products.donor.type",
        "arms.product", "arms.dose", "arms.doseBasis", "arms.dosePerKilogram", "arms.doseTotal", "arms.cumulativeDose",
        "arms.infusions", "arms.interval", "arms.times", "arms.lastInfusion", "arms.route",
    ];

    static readonly HashSet<string> Paths = new(Carried, StringComparer.Ordinal);

    /// <summary>Returns whether a document can state the field.</summary>
    public static bool Carries(string path) => Paths.Contains(path);
}
