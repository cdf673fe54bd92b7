
namespace MscProtocol.Reading;

/// <summary>What a record of the registry holds, whichever of its forms it is written in.</summary>
sealed record RegistryStudy
{
    public required RecordNode Whole { get; init; }

    public RecordNode NctId { get; init; }

    public IReadOnlyList<RecordNode> OtherIds { get; init; } = [];

    public RecordProse? BriefTitle { get; init; }

    public RecordProse? OfficialTitle { get; init; }

    public RecordNode Acronym { get; init; }

    public RecordNode Registered { get; init; }

    public RecordNode Start { get; init; }

    public RecordNode StudyType { get; init; }

    public IReadOnlyList<RecordNode> Phases { get; init; } = [];

    public RecordNode Allocation { get; init; }

    public RecordNode Model { get; init; }

    public RecordProse? ModelDescription { get; init; }

    public RecordNode Masking { get; init; }

    public IReadOnlyList<RecordNode> WhoMasked { get; init; } = [];

    public RecordNode Enrolment { get; init; }

    /// <summary>Whether the enrolment is the number that came, and not the one that was planned.</summary>
    public bool IsEnrolmentActual { get; init; }

    public RecordNode Committee { get; init; }

    public IReadOnlyList<RecordNode> Facilities { get; init; } = [];

    public IReadOnlyList<RecordNode> Conditions { get; init; } = [];

    public IReadOnlyList<RecordProse> Keywords { get; init; } = [];

    public RecordProse? Summary { get; init; }

    public RecordProse? Description { get; init; }

    public RecordProse? Criteria { get; init; }

    public RecordNode HealthyVolunteers { get; init; }

    public RecordNode MinimumAge { get; init; }

    public RecordNode MaximumAge { get; init; }

    public RecordNode TargetDuration { get; init; }

    public IReadOnlyList<RegistryArm> Arms { get; init; } = [];

    public IReadOnlyList<RegistryIntervention> Interventions { get; init; } = [];

    public IReadOnlyList<RegistryOutcome> Outcomes { get; init; } = [];

    /// <summary>Every time frame of an outcome, also of those that cannot be told to which outcome they belong.</summary>
    public IReadOnlyList<RecordProse> TimeFrames { get; init; } = [];
}
