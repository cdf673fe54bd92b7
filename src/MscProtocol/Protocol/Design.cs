namespace MscProtocol.Protocol;

/// <summary>How the trial compares, how large it is and who watches over it.</summary>
public sealed record Design
{
    /// <summary>A group that states nothing.</summary>
    public static Design NotStated { get; } = new();

    /// <summary>How participants are allocated to arms.</summary>
    public Stated<Term<Allocation>> Allocation { get; init; }

    /// <summary>Who does not know the allocation.</summary>
    public Stated<Term<Masking>> Masking { get; init; }

    /// <summary>Whether there is a control group, and of what kind.</summary>
    public Stated<Term<ControlKind>> Control { get; init; }

    /// <summary>What the control group receives.</summary>
    public Comparator Comparator { get; init; } = Comparator.NotStated;

    /// <summary>Number of centres.</summary>
    public Stated<Quantity<Count>> Centres { get; init; }

    /// <summary>Number of participants planned.</summary>
    public Stated<Quantity<Count>> SampleSize { get; init; }

    /// <summary>Assumptions that the sample size rests on.</summary>
    public Stated<string> SampleSizeRationale { get; init; }

    /// <summary>How doses are raised.</summary>
    public Escalation Escalation { get; init; } = Escalation.NotStated;

    /// <summary>Whether an independent committee monitors the data.</summary>
    public Stated<bool> DataMonitoringCommittee { get; init; }

    /// <summary>Rules that stop the trial.</summary>
    public Stated<string> StoppingRules { get; init; }

    internal static class Fields
    {
        public static Shape<Design> Shape { get; } = new();

        public static SingleField<Design, Term<Allocation>> Allocation { get; } =
            Shape.Term(
                "allocation", design => design.Allocation, (design, value) => design with { Allocation = value },
                "How participants are allocated to arms.");
        public static SingleField<Design, Term<Masking>> Masking { get; } =
            Shape.Term(
                "masking", design => design.Masking, (design, value) => design with { Masking = value },
                "Who does not know the allocation.");
        public static SingleField<Design, Term<ControlKind>> Control { get; } =
            Shape.Term(
                "control", design => design.Control, (design, value) => design with { Control = value },
                "Whether there is a control group, and of what kind.");
        public static SingleGroupField<Design, Comparator> Comparator { get; } =
            Shape.Group(
                "comparator", Protocol.Comparator.Fields.Shape, design => design.Comparator, (design, value) => design with { Comparator = value },
                "What the control group receives.");
        public static SingleField<Design, Quantity<Count>> Centres { get; } =
            Shape.Quantity("centres", design => design.Centres, (design, value) => design with { Centres = value }, "Number of centres.");
        public static SingleField<Design, Quantity<Count>> SampleSize { get; } =
            Shape.Quantity(
                "sampleSize", design => design.SampleSize, (design, value) => design with { SampleSize = value },
                "Number of participants planned.");
        public static SingleField<Design, string> SampleSizeRationale { get; } =
            Shape.Text(
                "sampleSizeRationale", design => design.SampleSizeRationale, (design, value) => design with { SampleSizeRationale = value },
                "Assumptions that the sample size rests on.");
        public static SingleGroupField<Design, Escalation> Escalation { get; } =
            Shape.Group(
                "escalation", Protocol.Escalation.Fields.Shape, design => design.Escalation, (design, value) => design with { Escalation = value },
                "How doses are raised.");
        public static SingleField<Design, bool> DataMonitoringCommittee { get; } =
            Shape.Flag(
                "dataMonitoringCommittee", design => design.DataMonitoringCommittee, (design, value) => design with { DataMonitoringCommittee = value },
                "Whether an independent committee monitors the data.");
        public static SingleField<Design, string> StoppingRules { get; } =
            Shape.Text(
                "stoppingRules", design => design.StoppingRules, (design, value) => design with { StoppingRules = value },
                "Rules that stop the trial.");
    }
}
