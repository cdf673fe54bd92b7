namespace MscProtocol.Protocol;

/// <summary>One arm of the trial.</summary>
public sealed record Arm
{
    /// <summary>A group that states nothing.</summary>
    public static Arm NotStated { get; } = new();

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

    internal static class Fields
    {
        public static Shape<Arm> Shape { get; } = new();

        public static SingleField<Arm, string> Name { get; } =
            Shape.Text("name", arm => arm.Name, (arm, value) => arm with { Name = value }, "Name of the arm.");
        public static SingleField<Arm, Term<ArmRole>> Role { get; } =
            Shape.Term("role", arm => arm.Role, (arm, value) => arm with { Role = value }, "Role of the arm.");
        public static SingleField<Arm, string> Product { get; } =
            Shape.Text("product", arm => arm.Product, (arm, value) => arm with { Product = value }, "Name of the product that is given.");
        public static SingleField<Arm, Quantity<Count>> Participants { get; } =
            Shape.Quantity(
                "participants", arm => arm.Participants, (arm, value) => arm with { Participants = value },
                "Number of participants planned in the arm.");
        public static ListField<Arm, CellDose> Dose { get; } =
            Shape.Doses(
                "dose", arm => arm.Dose, (arm, value) => arm with { Dose = value }, "Dose of one infusion: one, a range, or a list.");
        public static SingleField<Arm, Term<CellCount>> DoseCells { get; } =
            Shape.Term(
                "doseCells", arm => arm.DoseCells, (arm, value) => arm with { DoseCells = value },
                "Whether the dose counts viable or all cells.");
        public static SingleField<Arm, Term<BodyWeight>> DoseWeight { get; } =
            Shape.Term(
                "doseWeight", arm => arm.DoseWeight, (arm, value) => arm with { DoseWeight = value },
                "Body weight that a dose per kilogram refers to.");
        public static SingleField<Arm, CellDose> Cap { get; } =
            Shape.Dose(
                "cap", arm => arm.Cap, (arm, value) => arm with { Cap = value }, "Largest dose that is given, whatever the body weight.");
        public static SingleField<Arm, Quantity<Count>> Infusions { get; } =
            Shape.Quantity(
                "infusions", arm => arm.Infusions, (arm, value) => arm with { Infusions = value },
                "Number of infusions a participant receives.");
        public static SingleField<Arm, Quantity<Time>> Interval { get; } =
            Shape.Quantity("interval", arm => arm.Interval, (arm, value) => arm with { Interval = value }, "Time between infusions.");
        public static ListField<Arm, Quantity<Time>> Times { get; } =
            Shape.Quantities(
                "times", arm => arm.Times, (arm, value) => arm with { Times = value }, "Times of the infusions, counted from the first.");
        public static ListField<Arm, Term<Route>> Route { get; } =
            Shape.Terms(
                "route", arm => arm.Route, (arm, value) => arm with { Route = value },
                "Route of administration; a list where there are several.");
        public static SingleGroupField<Arm, Infusion> Infusion { get; } =
            Shape.Group(
                "infusion", Protocol.Infusion.Fields.Shape, arm => arm.Infusion, (arm, value) => arm with { Infusion = value },
                "How one dose is infused.");
        public static ListField<Arm, Term<Monitoring>> Monitoring { get; } =
            Shape.Terms(
                "monitoring", arm => arm.Monitoring, (arm, value) => arm with { Monitoring = value },
                "What is monitored around the infusion.");
        public static ListField<Arm, Term<Premedication>> Premedication { get; } =
            Shape.Terms(
                "premedication", arm => arm.Premedication, (arm, value) => arm with { Premedication = value },
                "Medicines given before the infusion, or 'none'.");
        public static DerivedField DoseBasis { get; } =
            Shape.Derived(
                "doseBasis", TermKind<DoseBase>.Instance, [Dose], (arm, _) => arm.DeriveDoseBasis(), "Basis of each dose: per kilogram or absolute.",
                isList: true);
        public static DerivedField DosePerKilogram { get; } =
            Shape.Derived(
                "dosePerKilogram", DoseKind.Instance, [Dose], (arm, protocol) => arm.DeriveDosePerKilogram(protocol), "Each dose per kilogram, absolute doses divided by the reference weight.", isList: true,
                assume: (arm, protocol) => arm.AssumePerKilogram(protocol));
        public static DerivedField DoseTotal { get; } =
            Shape.Derived(
                "doseTotal", DoseKind.Instance, [Dose, Cap], (arm, protocol) => arm.DeriveDoseTotal(protocol), "Each dose in cells per infusion at the reference weight, not above the cap.", isList: true,
                assume: (arm, protocol) => arm.AssumeTotal(protocol));
        public static DerivedField CumulativeDose { get; } =
            Shape.Derived(
                "cumulativeDose", DoseKind.Instance, [Dose, Infusions, Times, Cap], (arm, protocol) => arm.DeriveCumulativeDose(protocol), "Cells of all infusions together at the reference weight.", isList: true,
                assume: (arm, protocol) => arm.AssumeTotal(protocol));
        public static DerivedField HeaviestDose { get; } =
            Shape.Derived(
                "heaviestDose", DoseKind.Instance, [Dose], (arm, protocol) => arm.DeriveHeaviestDose(protocol), "Each dose in cells per infusion at the top of the weight band, before the cap.",
                isList: true);
        public static DerivedField PlannedInfusions { get; } =
            Shape.Derived(
                "plannedInfusions", QuantityKind<Count>.Instance, [Infusions, Times], (arm, _) => arm.DerivePlannedInfusions(),
                "Number of infusions: as stated, or else the number of times.");
        public static DerivedField LastInfusion { get; } =
            Shape.Derived(
                "lastInfusion", QuantityKind<Time>.Instance, [Times, Interval, Infusions], (arm, _) => arm.DeriveLastInfusion(),
                "Time of the last infusion, counted from the first.");
        public static DerivedField ShortestInterval { get; } =
            Shape.Derived(
                "shortestInterval", QuantityKind<Time>.Instance, [Times, Interval], (arm, _) => arm.DeriveShortestInterval(),
                "Shortest time between two infusions: from the times, or else the interval.");
    }
}
