namespace MscProtocol.Protocol;

/// <summary>One arm of the trial.</summary>
public sealed record Arm : IGroup<Arm>
{
    /// <summary>A group that states nothing.</summary>
    internal static Arm NotStated { get; } = new();

    /// <summary>Name of the arm.</summary>
    public Stated<string> Name { get; init; }

    /// <summary>Role of the arm.</summary>
    public Stated<Term<ArmRole>> Role { get; init; }

    /// <summary>Name of the product that is given.</summary>
    public Stated<string> Product { get; init; }

    /// <summary>Number of participants planned in the arm.</summary>
    public Stated<Quantity<Count>> Participants { get; init; }

    /// <summary>Dose of one infusion: one, a range, or a list.</summary>
    public Listed<CellDose> Dose { get; init; }

    /// <summary>Whether the dose counts viable or all cells.</summary>
    public Stated<Term<CellCount>> DoseCells { get; init; }

    /// <summary>Body weight that a dose per kilogram refers to.</summary>
    public Stated<Term<BodyWeight>> DoseWeight { get; init; }

    /// <summary>Largest dose that is given, whatever the body weight.</summary>
    public Stated<CellDose> Cap { get; init; }

    /// <summary>Number of infusions a participant receives.</summary>
    public Stated<Quantity<Count>> Infusions { get; init; }

    /// <summary>Time between infusions.</summary>
    public Stated<Quantity<Time>> Interval { get; init; }

    /// <summary>Times of the infusions, counted from the first.</summary>
    public Listed<Quantity<Time>> Times { get; init; }

    /// <summary>Route of administration; a list where there are several.</summary>
    public Listed<Term<Route>> Route { get; init; }

    /// <summary>How one dose is infused.</summary>
    public Infusion Infusion { get; init; } = Infusion.NotStated;

    /// <summary>What is monitored around the infusion.</summary>
    public Listed<Term<Monitoring>> Monitoring { get; init; }

    /// <summary>Medicines given before the infusion, or 'none'.</summary>
    public Listed<Term<Premedication>> Premedication { get; init; }

    static Shape<Arm> IGroup<Arm>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Arm> Shape { get; } = new();

        public static SingleField<Arm, string> Name { get; } = Shape.Name("name", it => it.Name, (it, value) => it with { Name = value });
        public static SingleField<Arm, Term<ArmRole>> Role { get; } =
            Shape.Term("role", it => it.Role, (it, value) => it with { Role = value });
        public static SingleField<Arm, string> Product { get; } =
            Shape.Name("product", it => it.Product, (it, value) => it with { Product = value });
        public static SingleField<Arm, Quantity<Count>> Participants { get; } =
            Shape.Quantity("participants", it => it.Participants, (it, value) => it with { Participants = value });
        public static ListField<Arm, CellDose> Dose { get; } =
            Shape.Doses("dose", it => it.Dose, (it, value) => it with { Dose = value }, isUsuallyOne: true);
        public static SingleField<Arm, Term<CellCount>> DoseCells { get; } =
            Shape.Term("doseCells", it => it.DoseCells, (it, value) => it with { DoseCells = value });
        public static SingleField<Arm, Term<BodyWeight>> DoseWeight { get; } =
            Shape.Term("doseWeight", it => it.DoseWeight, (it, value) => it with { DoseWeight = value });
        public static SingleField<Arm, CellDose> Cap { get; } = Shape.Dose("cap", it => it.Cap, (it, value) => it with { Cap = value });
        public static SingleField<Arm, Quantity<Count>> Infusions { get; } =
            Shape.Quantity("infusions", it => it.Infusions, (it, value) => it with { Infusions = value });
        public static SingleField<Arm, Quantity<Time>> Interval { get; } =
            Shape.Quantity("interval", it => it.Interval, (it, value) => it with { Interval = value });
        public static ListField<Arm, Quantity<Time>> Times { get; } =
            Shape.Quantities("times", it => it.Times, (it, value) => it with { Times = value });
        public static ListField<Arm, Term<Route>> Route { get; } =
            Shape.Terms("route", it => it.Route, (it, value) => it with { Route = value }, isUsuallyOne: true);
        public static SingleGroupField<Arm, Infusion> Infusion { get; } =
            Shape.Group("infusion", it => it.Infusion, (it, value) => it with { Infusion = value });
        public static ListField<Arm, Term<Monitoring>> Monitoring { get; } =
            Shape.Terms("monitoring", it => it.Monitoring, (it, value) => it with { Monitoring = value });
        public static ListField<Arm, Term<Premedication>> Premedication { get; } =
            Shape.Terms("premedication", it => it.Premedication, (it, value) => it with { Premedication = value });
        public static DerivedField DoseBasis { get; } =
            Shape.Derived("doseBasis", TermKind<DoseBase>.Instance, [Dose], ArmDerivations.DeriveDoseBasis, isList: true);
        public static DerivedField CapBasis { get; } =
            Shape.Derived("capBasis", TermKind<DoseBase>.Instance, [Cap], ArmDerivations.DeriveCapBasis);
        public static DerivedField DosePerKilogram { get; } =
            Shape.Derived<TrialProtocol>(
                "dosePerKilogram", DoseKind.Instance, [Dose], ArmDerivations.DeriveDosePerKilogram, isList: true,
                assume: ArmDerivations.AssumePerKilogram);
        public static DerivedField DoseTotal { get; } =
            Shape.Derived<TrialProtocol>(
                "doseTotal", DoseKind.Instance, [Dose, Cap], ArmDerivations.DeriveDoseTotal, isList: true,
                assume: ArmDerivations.AssumeTotal);
        public static DerivedField CumulativeDose { get; } =
            Shape.Derived<TrialProtocol>(
                "cumulativeDose", DoseKind.Instance, [Dose, Infusions, Times, Cap], ArmDerivations.DeriveCumulativeDose, isList: true,
                assume: ArmDerivations.AssumeTotal);
        public static DerivedField HeaviestDose { get; } =
            Shape.Derived<TrialProtocol>("heaviestDose", DoseKind.Instance, [Dose], ArmDerivations.DeriveHeaviestDose, isList: true);
        public static DerivedField LightestDose { get; } =
            Shape.Derived<TrialProtocol>("lightestDose", DoseKind.Instance, [Dose], ArmDerivations.DeriveLightestDose, isList: true);
        public static DerivedField PlannedInfusions { get; } =
            Shape.Derived("plannedInfusions", QuantityKind<Count>.Instance, [Infusions, Times], ArmDerivations.DerivePlannedInfusions);
        public static DerivedField LastInfusion { get; } =
            Shape.Derived("lastInfusion", QuantityKind<Time>.Instance, [Times, Interval, Infusions], ArmDerivations.DeriveLastInfusion);
        public static DerivedField ShortestInterval { get; } =
            Shape.Derived("shortestInterval", QuantityKind<Time>.Instance, [Times, Interval], ArmDerivations.DeriveShortestInterval);
        public static DerivedField Gaps { get; } =
            Shape.Derived("gaps", QuantityKind<Time>.Instance, [Times], ArmDerivations.DeriveGaps, isList: true);
        public static DerivedField DoseLevel { get; } =
            Shape.Derived<TrialProtocol>("doseLevel", QuantityKind<Count>.Instance, [Dose], ArmTotals.DeriveLevel);
        public static DerivedField VolumeByWeight { get; } =
            Shape.Derived<TrialProtocol>("volumeByWeight", QuantityKind<Volume>.Instance, [Infusion], InfusionDerivations.DeriveByWeight);
        public static DerivedField Twin { get; } = Shape.Derived<TrialProtocol>("twin", TextKind.Instance, [Dose], ArmTotals.DeriveTwin);
        public static DerivedField DosesGiven { get; } =
            Shape.Derived<TrialProtocol>(
                "dosesGiven", DoseKind.Instance, [Dose, Cap], PatientDoses.Derive, isList: true, assume: PatientDoses.Assume);
    }
}
