namespace MscProtocol.Protocol;

/// <summary>Whom the trial admits.</summary>
public sealed record Population : IGroup<Population>
{
    /// <summary>A group that states nothing.</summary>
    internal static Population NotStated { get; } = new();

    /// <summary>Definition of the condition, with its version.</summary>
    public Stated<Term<Definition>> Definition { get; init; }

    /// <summary>Sources of infection that are admitted.</summary>
    public Listed<Term<InfectionSource>> InfectionSource { get; init; }

    /// <summary>Whether septic shock is included, excluded or required.</summary>
    public Stated<Term<ShockStatus>> Shock { get; init; }

    /// <summary>Whether participants are healthy volunteers.</summary>
    public Stated<bool> HealthyVolunteers { get; init; }

    /// <summary>Longest time from onset to the first infusion.</summary>
    public Stated<Quantity<Time>> OnsetWindow { get; init; }

    /// <summary>Event from which the onset window counts.</summary>
    public Stated<Term<StartingPoint>> OnsetFrom { get; init; }

    /// <summary>Stages of sepsis that are admitted.</summary>
    public Listed<Term<Stage>> Stage { get; init; }

    /// <summary>Kinds of pathogen that are admitted.</summary>
    public Listed<Term<Pathogen>> Pathogens { get; init; }

    /// <summary>Age of participants.</summary>
    public Stated<Quantity<Time>> Age { get; init; }

    /// <summary>Body weight of participants.</summary>
    public Stated<Quantity<Mass>> WeightBand { get; init; }

    /// <summary>Body weight at which doses on different bases are compared; 70 kg where not stated.</summary>
    public Stated<Quantity<Mass>> ReferenceWeight { get; init; }

    /// <summary>Factors by which allocation is stratified.</summary>
    public Listed<Term<Factor>> Stratification { get; init; }

    /// <summary>Factors of prespecified subgroups.</summary>
    public Listed<Term<Factor>> Subgroups { get; init; }

    /// <summary>How sub-phenotypes are told apart.</summary>
    public Phenotyping Phenotype { get; init; } = Phenotyping.NotStated;

    /// <summary>Reasons for exclusion.</summary>
    public Listed<Term<Exclusion>> Exclusions { get; init; }

    /// <summary>Who consents, and when.</summary>
    public Listed<Term<Consent>> Consent { get; init; }

    static Shape<Population> IGroup<Population>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Population> Shape { get; } = new();

        public static SingleField<Population, Term<Definition>> Definition { get; } =
            Shape.Term("definition", it => it.Definition, (it, value) => it with { Definition = value });
        public static ListField<Population, Term<InfectionSource>> InfectionSource { get; } =
            Shape.Terms("infectionSource", it => it.InfectionSource, (it, value) => it with { InfectionSource = value });
        public static SingleField<Population, Term<ShockStatus>> Shock { get; } =
            Shape.Term("shock", it => it.Shock, (it, value) => it with { Shock = value });
        public static SingleField<Population, bool> HealthyVolunteers { get; } =
            Shape.Flag("healthyVolunteers", it => it.HealthyVolunteers, (it, value) => it with { HealthyVolunteers = value });
        public static SingleField<Population, Quantity<Time>> OnsetWindow { get; } =
            Shape.Quantity("onsetWindow", it => it.OnsetWindow, (it, value) => it with { OnsetWindow = value });
        public static SingleField<Population, Term<StartingPoint>> OnsetFrom { get; } =
            Shape.Term("onsetFrom", it => it.OnsetFrom, (it, value) => it with { OnsetFrom = value });
        public static ListField<Population, Term<Stage>> Stage { get; } =
            Shape.Terms("stage", it => it.Stage, (it, value) => it with { Stage = value });
        public static ListField<Population, Term<Pathogen>> Pathogens { get; } =
            Shape.Terms("pathogens", it => it.Pathogens, (it, value) => it with { Pathogens = value });
        public static SingleField<Population, Quantity<Time>> Age { get; } =
            Shape.Quantity("age", it => it.Age, (it, value) => it with { Age = value });
        public static SingleField<Population, Quantity<Mass>> WeightBand { get; } =
            Shape.Quantity("weightBand", it => it.WeightBand, (it, value) => it with { WeightBand = value });
        public static SingleField<Population, Quantity<Mass>> ReferenceWeight { get; } =
            Shape.Quantity("referenceWeight", it => it.ReferenceWeight, (it, value) => it with { ReferenceWeight = value });
        public static ListField<Population, Term<Factor>> Stratification { get; } =
            Shape.Terms("stratification", it => it.Stratification, (it, value) => it with { Stratification = value });
        public static ListField<Population, Term<Factor>> Subgroups { get; } =
            Shape.Terms("subgroups", it => it.Subgroups, (it, value) => it with { Subgroups = value });
        public static SingleGroupField<Population, Phenotyping> Phenotype { get; } =
            Shape.Group("phenotype", it => it.Phenotype, (it, value) => it with { Phenotype = value });
        public static ListField<Population, Term<Exclusion>> Exclusions { get; } =
            Shape.Terms("exclusions", it => it.Exclusions, (it, value) => it with { Exclusions = value });
        public static ListField<Population, Term<Consent>> Consent { get; } =
            Shape.Terms("consent", it => it.Consent, (it, value) => it with { Consent = value });
    }
}
