namespace MscProtocol.Protocol;

/// <summary>How doses are raised from one group of participants to the next.</summary>
public sealed record Escalation
{
    /// <summary>A group that states nothing.</summary>
    public static Escalation NotStated { get; } = new();

    /// <summary>Participants in each dose cohort.</summary>
    public Stated<Quantity<Count>> CohortSize { get; init; }

    /// <summary>Least time between the first infusions of two participants of a cohort.</summary>
    public Stated<Quantity<Time>> Stagger { get; init; }

    /// <summary>Time in which dose-limiting toxicity is looked for before the dose is raised.</summary>
    public Stated<Quantity<Time>> ToxicityWindow { get; init; }

    /// <summary>Rule that stops the escalation.</summary>
    public Stated<string> StoppingRule { get; init; }

    internal static class Fields
    {
        public static Shape<Escalation> Shape { get; } = new();

        public static SingleField<Escalation, Quantity<Count>> CohortSize { get; } =
            Shape.Quantity(
                "cohortSize", escalation => escalation.CohortSize, (escalation, value) => escalation with { CohortSize = value },
                "Participants in each dose cohort.");
        public static SingleField<Escalation, Quantity<Time>> Stagger { get; } =
            Shape.Quantity(
                "stagger", escalation => escalation.Stagger, (escalation, value) => escalation with { Stagger = value },
                "Least time between the first infusions of two participants of a cohort.");
        public static SingleField<Escalation, Quantity<Time>> ToxicityWindow { get; } =
            Shape.Quantity(
                "toxicityWindow", escalation => escalation.ToxicityWindow, (escalation, value) => escalation with { ToxicityWindow = value },
                "Time in which dose-limiting toxicity is looked for before the dose is raised.");
        public static SingleField<Escalation, string> StoppingRule { get; } =
            Shape.Text(
                "stoppingRule", escalation => escalation.StoppingRule, (escalation, value) => escalation with { StoppingRule = value },
                "Rule that stops the escalation.");
    }
}
