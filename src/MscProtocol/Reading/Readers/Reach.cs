using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>
/// What the documents of a source have a field for, or are asked to describe: only of these is a missing fact a fault of the study.
/// What a sponsor would state in a protocol or in a product dossier, such documents do not carry.
/// A computed field is carried where one that it is computed from is, and a group where a field in it is.
/// </summary>
/// <param name="alone">Paths of what the source carries beside what every record does, such as <c>study.registeredOn</c>.</param>
sealed class Reach(params IReadOnlyList<string> alone)
{
    static readonly string[] Common =
    [
        // Fields of their own.
        "study.title", "study.registryIds", "study.phase", "study.indication",
        "design.allocation", "design.masking", "design.control", "design.comparator.kind", "design.sampleSize",
        "design.dataMonitoringCommittee",
        "population.healthyVolunteers", "population.age",
        "arms.name", "arms.role",
        "endpoints.primary.name", "endpoints.primary.at", "endpoints.primary.measure", "endpoints.primary.deaths",
        "endpoints.secondary.name", "endpoints.secondary.at", "endpoints.secondary.measure",
        "followUp.duration",

        // What the descriptions of arms and interventions are asked to say: what is given, how much, how often and by which way.
        "products.name", "products.source", "products.donor.type",
        "arms.product", "arms.dose", "arms.infusions", "arms.interval", "arms.times", "arms.route",
    ];

    readonly HashSet<string> stated = new([.. Common, .. alone], StringComparer.Ordinal);

    /// <summary>Paths of what the source does not carry, though most records do.</summary>
    public IReadOnlyList<string> Without { init => stated.ExceptWith(value); }

    /// <summary>Returns whether a document of the source can state the field.</summary>
    public bool Carries(ProtocolPath path) =>
        stated.Contains(string.Join('.', path.Segments().Select(segment => segment.Name)))
        || path.Sources.Any(Carries)
        || (path.Field is GroupField group && group.Shape.Fields.Any(field => Carries(ProtocolPath.Below(path, field.Name))));
}
