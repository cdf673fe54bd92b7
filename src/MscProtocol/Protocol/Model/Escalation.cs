namespace MscProtocol.Protocol;

/// <summary>How doses are raised from one group of participants to the next.</summary>
public sealed record Escalation : IGroup<Escalation>
{
    /// <summary>A group that states nothing.</summary>
    internal static Escalation NotStated { get; } = new();

    /// <summary>Participants in each dose cohort.</summary>
    public Stated<Quantity<Count>> CohortSize { get; init; }

    /// <summary>Least time between the first infusions of two participants of a cohort.</summary>
    public Stated<Quantity<Time>> Stagger { get; init; }

    /// <summary>Time in which dose-limiting toxicity is looked for before the dose is raised.</summary>
    public Stated<Quantity<Time>> ToxicityWindow { get; init; }

    /// <summary>Rule that stops the escalation.</summary>
    public Stated<string> StoppingRule { get; init; }

    static Shape<Escalation> IGroup<Escalation>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Escalation> Shape { get; } = new();

        public static SingleField<Escalation, Quantity<Count>> CohortSize { get; } =
            Shape.Quantity("cohortSize", it => it.CohortSize, (it, value) => it with { CohortSize = value });
        public static SingleField<Escalation, Quantity<Time>> Stagger { get; } =
            Shape.Quantity("stagger", it => it.Stagger, (it, value) => it with { Stagger = value });
        public static SingleField<Escalation, Quantity<Time>> ToxicityWindow { get; } =
            Shape.Quantity("toxicityWindow", it => it.ToxicityWindow, (it, value) => it with { ToxicityWindow = value });
        public static SingleField<Escalation, string> StoppingRule { get; } =
            Shape.Text("stoppingRule", it => it.StoppingRule, (it, value) => it with { StoppingRule = value });
    }
}
