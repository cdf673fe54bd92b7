namespace MscProtocol.Protocol;

/// <summary>How the trial compares, how large it is and who watches over it.</summary>
public sealed record Design : IGroup<Design>
{
    /// <summary>A group that states nothing.</summary>
    internal static Design NotStated { get; } = new();

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

    /// <summary>Why these doses and this schedule were chosen.</summary>
    public Stated<string> DoseRationale { get; init; }

    /// <summary>What is done against thrombosis around the infusions.</summary>
    public Stated<string> ThrombosisProphylaxis { get; init; }

    /// <summary>What may change in the trial by rules that are laid down before.</summary>
    public Listed<Term<Adaptation>> Adaptations { get; init; }

    /// <summary>Rules by which the trial is changed, fixed before the first participant.</summary>
    public Stated<string> AdaptationRules { get; init; }

    static Shape<Design> IGroup<Design>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Design> Shape { get; } = new();

        public static SingleField<Design, Term<Allocation>> Allocation { get; } =
            Shape.Term("allocation", it => it.Allocation, (it, value) => it with { Allocation = value });
        public static SingleField<Design, Term<Masking>> Masking { get; } =
            Shape.Term("masking", it => it.Masking, (it, value) => it with { Masking = value });
        public static SingleField<Design, Term<ControlKind>> Control { get; } =
            Shape.Term("control", it => it.Control, (it, value) => it with { Control = value });
        public static SingleGroupField<Design, Comparator> Comparator { get; } =
            Shape.Group("comparator", it => it.Comparator, (it, value) => it with { Comparator = value });
        public static SingleField<Design, Quantity<Count>> Centres { get; } =
            Shape.Quantity("centres", it => it.Centres, (it, value) => it with { Centres = value });
        public static SingleField<Design, Quantity<Count>> SampleSize { get; } =
            Shape.Quantity("sampleSize", it => it.SampleSize, (it, value) => it with { SampleSize = value });
        public static SingleField<Design, string> SampleSizeRationale { get; } =
            Shape.Text("sampleSizeRationale", it => it.SampleSizeRationale, (it, value) => it with { SampleSizeRationale = value });
        public static SingleGroupField<Design, Escalation> Escalation { get; } =
            Shape.Group("escalation", it => it.Escalation, (it, value) => it with { Escalation = value });
        public static SingleField<Design, bool> DataMonitoringCommittee { get; } =
            Shape.Flag("dataMonitoringCommittee", it => it.DataMonitoringCommittee,
                (it, value) => it with { DataMonitoringCommittee = value });
        public static SingleField<Design, string> StoppingRules { get; } =
            Shape.Text("stoppingRules", it => it.StoppingRules, (it, value) => it with { StoppingRules = value });
        public static SingleField<Design, string> DoseRationale { get; } =
            Shape.Text("doseRationale", it => it.DoseRationale, (it, value) => it with { DoseRationale = value });
        public static SingleField<Design, string> ThrombosisProphylaxis { get; } =
            Shape.Text("thrombosisProphylaxis", it => it.ThrombosisProphylaxis, (it, value) => it with { ThrombosisProphylaxis = value });
        public static ListField<Design, Term<Adaptation>> Adaptations { get; } =
            Shape.Terms("adaptations", it => it.Adaptations, (it, value) => it with { Adaptations = value });
        public static SingleField<Design, string> AdaptationRules { get; } =
            Shape.Text("adaptationRules", it => it.AdaptationRules, (it, value) => it with { AdaptationRules = value });
    }
}
