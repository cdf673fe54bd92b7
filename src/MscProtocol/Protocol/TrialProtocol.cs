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

    internal static Shape<TrialProtocol> Shape { get; } = new Shape<TrialProtocol>()
        .Group("study", Study.Shape, protocol => protocol.Study, (protocol, value) => protocol with { Study = value }, "What the trial is called, where it is registered and what it treats.")
        .Group("design", Design.Shape, protocol => protocol.Design, (protocol, value) => protocol with { Design = value }, "How the trial compares, how large it is and who watches over it.")
        .Group("population", Population.Shape, protocol => protocol.Population, (protocol, value) => protocol with { Population = value }, "Whom the trial admits.")
        .Groups("products", Product.Shape, protocol => protocol.Products, (protocol, value) => protocol with { Products = value }, "MSC products that are given.")
        .Groups("arms", Arm.Shape, protocol => protocol.Arms, (protocol, value) => protocol with { Arms = value }, "Arms of the trial.")
        .Group("endpoints", Endpoints.Shape, protocol => protocol.Endpoints, (protocol, value) => protocol with { Endpoints = value }, "Endpoints of the trial.")
        .Groups("biomarkers", BiomarkerPlan.Shape, protocol => protocol.Biomarkers, (protocol, value) => protocol with { Biomarkers = value }, "Biomarkers and their sampling.")
        .Group("followUp", FollowUp.Shape, protocol => protocol.FollowUp, (protocol, value) => protocol with { FollowUp = value }, "How long participants are followed, and for what.")
        .Groups("sources", FactSource.Shape, protocol => protocol.Sources, (protocol, value) => protocol with { Sources = value }, "Where the facts of a published trial come from.");
}
