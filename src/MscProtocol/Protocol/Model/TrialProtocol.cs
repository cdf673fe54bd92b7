using System.Text.Json.Serialization;

namespace MscProtocol.Protocol;

/// <summary>A proposed trial: everything that rules are checked against. A field that is left out is not stated.</summary>
[JsonConverter(typeof(TrialProtocolConverter))]
public sealed record TrialProtocol : IGroup<TrialProtocol>
{
    /// <summary>What the trial is called, where it is registered and what it treats.</summary>
    public Study Study { get; init; } = Study.NotStated;

    /// <summary>How the trial compares, how large it is and who watches over it.</summary>
    public Design Design { get; init; } = Design.NotStated;

    /// <summary>Whom the trial admits.</summary>
    public Population Population { get; init; } = Population.NotStated;

    /// <summary>MSC products that are given.</summary>
    public Listed<Product> Products { get; init; }

    /// <summary>Arms of the trial.</summary>
    public Listed<Arm> Arms { get; init; }

    /// <summary>Endpoints of the trial.</summary>
    public Endpoints Endpoints { get; init; } = Endpoints.NotStated;

    /// <summary>Biomarkers and their sampling.</summary>
    public Listed<BiomarkerPlan> Biomarkers { get; init; }

    /// <summary>How long participants are followed, and for what.</summary>
    public FollowUp FollowUp { get; init; } = FollowUp.NotStated;

    /// <summary>What the trial found, once it is published.</summary>
    public TrialResults Results { get; init; } = TrialResults.NotStated;

    /// <summary>Where the facts of a published trial come from.</summary>
    public Listed<FactSource> Sources { get; init; }

    /// <summary>Notes on single facts, such as how a test is made.</summary>
    public Listed<FactNote> Notes { get; init; }

    internal static Shape<TrialProtocol> Shape => Fields.Shape;

    static Shape<TrialProtocol> IGroup<TrialProtocol>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<TrialProtocol> Shape { get; } = new();

        public static SingleGroupField<TrialProtocol, Study> Study { get; } =
            Shape.Group("study", it => it.Study, (it, value) => it with { Study = value });
        public static SingleGroupField<TrialProtocol, Design> Design { get; } =
            Shape.Group("design", it => it.Design, (it, value) => it with { Design = value });
        public static SingleGroupField<TrialProtocol, Population> Population { get; } =
            Shape.Group("population", it => it.Population, (it, value) => it with { Population = value });
        public static GroupListField<TrialProtocol, Product> Products { get; } =
            Shape.Groups("products", it => it.Products, (it, value) => it with { Products = value });
        public static GroupListField<TrialProtocol, Arm> Arms { get; } =
            Shape.Groups("arms", it => it.Arms, (it, value) => it with { Arms = value });
        public static SingleGroupField<TrialProtocol, Endpoints> Endpoints { get; } =
            Shape.Group("endpoints", it => it.Endpoints, (it, value) => it with { Endpoints = value });
        public static GroupListField<TrialProtocol, BiomarkerPlan> Biomarkers { get; } =
            Shape.Groups("biomarkers", it => it.Biomarkers, (it, value) => it with { Biomarkers = value });
        public static SingleGroupField<TrialProtocol, FollowUp> FollowUp { get; } =
            Shape.Group("followUp", it => it.FollowUp, (it, value) => it with { FollowUp = value });
        public static SingleGroupField<TrialProtocol, TrialResults> Results { get; } =
            Shape.Group("results", it => it.Results, (it, value) => it with { Results = value });
        public static GroupListField<TrialProtocol, FactSource> Sources { get; } =
            Shape.Groups("sources", it => it.Sources, (it, value) => it with { Sources = value });
        public static GroupListField<TrialProtocol, FactNote> Notes { get; } =
            Shape.Groups("notes", it => it.Notes, (it, value) => it with { Notes = value });
        public static DerivedField ParticipantsOfArms { get; } =
            Shape.Derived("participantsOfArms", QuantityKind<Count>.Instance, [Arms], ArmTotals.DeriveParticipants);
        public static DerivedField InfusionsOfCells { get; } =
            Shape.Derived("infusionsOfCells", QuantityKind<Count>.Instance, [Arms], ArmTotals.DeriveInfusionsOfCells, isList: true);
        public static DerivedField TimesOfCells { get; } =
            Shape.Derived("timesOfCells", QuantityKind<Time>.Instance, [Arms], ArmTotals.DeriveTimesOfCells, isList: true);
        public static DerivedField RoutesOfCells { get; } =
            Shape.Derived("routesOfCells", TermKind<Route>.Instance, [Arms], ArmTotals.DeriveRoutesOfCells, isList: true);
        public static DerivedField RatioOfArms { get; } =
            Shape.Derived("ratioOfArms", QuantityKind<Percent>.Instance, [Arms], ArmTotals.DeriveRatio);
        public static DerivedField Texts { get; } =
            Shape.Derived(new RunningTextsField("texts", [Study, Design, Population, Products, Arms, Endpoints, Biomarkers, FollowUp]));
        public static DerivedField Answers { get; } =
            Shape.Derived(new RunningTextsField(
                "answers", [Study, Design, Population, Products, Arms, Endpoints, Biomarkers, FollowUp], withNames: false));
    }
}
