namespace MscProtocol.Protocol;

/// <summary>A proposed trial: everything that rules are checked against. A field that is left out is not stated.</summary>
public sealed record TrialProtocol
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

    /// <summary>Where the facts of a published trial come from.</summary>
    public Listed<FactSource> Sources { get; init; }

    internal static Shape<TrialProtocol> Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<TrialProtocol> Shape { get; } = new();

        public static SingleGroupField<TrialProtocol, Study> Study { get; } =
            Shape.Group(
                "study", Protocol.Study.Fields.Shape, protocol => protocol.Study, (protocol, value) => protocol with { Study = value },
                "What the trial is called, where it is registered and what it treats.");
        public static SingleGroupField<TrialProtocol, Design> Design { get; } =
            Shape.Group(
                "design", Protocol.Design.Fields.Shape, protocol => protocol.Design, (protocol, value) => protocol with { Design = value },
                "How the trial compares, how large it is and who watches over it.");
        public static SingleGroupField<TrialProtocol, Population> Population { get; } =
            Shape.Group(
                "population", Protocol.Population.Fields.Shape, protocol => protocol.Population, (protocol, value) => protocol with { Population = value },
                "Whom the trial admits.");
        public static GroupListField<TrialProtocol, Product> Products { get; } =
            Shape.Groups(
                "products", Product.Fields.Shape, protocol => protocol.Products, (protocol, value) => protocol with { Products = value },
                "MSC products that are given.");
        public static GroupListField<TrialProtocol, Arm> Arms { get; } =
            Shape.Groups(
                "arms", Arm.Fields.Shape, protocol => protocol.Arms, (protocol, value) => protocol with { Arms = value },
                "Arms of the trial.");
        public static SingleGroupField<TrialProtocol, Endpoints> Endpoints { get; } =
            Shape.Group(
                "endpoints", Protocol.Endpoints.Fields.Shape, protocol => protocol.Endpoints, (protocol, value) => protocol with { Endpoints = value },
                "Endpoints of the trial.");
        public static GroupListField<TrialProtocol, BiomarkerPlan> Biomarkers { get; } =
            Shape.Groups(
                "biomarkers", BiomarkerPlan.Fields.Shape, protocol => protocol.Biomarkers, (protocol, value) => protocol with { Biomarkers = value },
                "Biomarkers and their sampling.");
        public static SingleGroupField<TrialProtocol, FollowUp> FollowUp { get; } =
            Shape.Group(
                "followUp", Protocol.FollowUp.Fields.Shape, protocol => protocol.FollowUp, (protocol, value) => protocol with { FollowUp = value },
                "How long participants are followed, and for what.");
        public static GroupListField<TrialProtocol, FactSource> Sources { get; } =
            Shape.Groups(
                "sources", FactSource.Fields.Shape, protocol => protocol.Sources, (protocol, value) => protocol with { Sources = value },
                "Where the facts of a published trial come from.");
    }
}
