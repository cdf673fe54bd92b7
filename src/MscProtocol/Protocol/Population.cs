namespace MscProtocol.Protocol;

/// <summary>Whom the trial admits.</summary>
public sealed record Population
{
    /// <summary>A group that states nothing.</summary>
    public static Population NotStated { get; } = new();

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

    /// <summary>Reasons for exclusion.</summary>
    public Listed<Term<Exclusion>> Exclusions { get; init; }

    internal static class Fields
    {
        public static Shape<Population> Shape { get; } = new();

        public static SingleField<Population, Term<Definition>> Definition { get; } =
            Shape.Term(
                "definition", population => population.Definition, (population, value) => population with { Definition = value },
                "Definition of the condition, with its version.");
        public static ListField<Population, Term<InfectionSource>> InfectionSource { get; } =
            Shape.Terms(
                "infectionSource", population => population.InfectionSource, (population, value) => population with { InfectionSource = value },
                "Sources of infection that are admitted.");
        public static SingleField<Population, Term<ShockStatus>> Shock { get; } =
            Shape.Term(
                "shock", population => population.Shock, (population, value) => population with { Shock = value },
                "Whether septic shock is included, excluded or required.");
        public static SingleField<Population, bool> HealthyVolunteers { get; } =
            Shape.Flag(
                "healthyVolunteers", population => population.HealthyVolunteers, (population, value) => population with { HealthyVolunteers = value },
                "Whether participants are healthy volunteers.");
        public static SingleField<Population, Quantity<Time>> OnsetWindow { get; } =
            Shape.Quantity(
                "onsetWindow", population => population.OnsetWindow, (population, value) => population with { OnsetWindow = value },
                "Longest time from onset to the first infusion.");
        public static SingleField<Population, Quantity<Time>> Age { get; } =
            Shape.Quantity(
                "age", population => population.Age, (population, value) => population with { Age = value }, "Age of participants.");
        public static SingleField<Population, Quantity<Mass>> WeightBand { get; } =
            Shape.Quantity(
                "weightBand", population => population.WeightBand, (population, value) => population with { WeightBand = value },
                "Body weight of participants.");
        public static SingleField<Population, Quantity<Mass>> ReferenceWeight { get; } =
            Shape.Quantity(
                "referenceWeight", population => population.ReferenceWeight, (population, value) => population with { ReferenceWeight = value },
                "Body weight at which doses on different bases are compared; 70 kg where not stated.");
        public static ListField<Population, Term<Factor>> Stratification { get; } =
            Shape.Terms(
                "stratification", population => population.Stratification, (population, value) => population with { Stratification = value },
                "Factors by which allocation is stratified.");
        public static ListField<Population, Term<Factor>> Subgroups { get; } =
            Shape.Terms(
                "subgroups", population => population.Subgroups, (population, value) => population with { Subgroups = value },
                "Factors of prespecified subgroups.");
        public static ListField<Population, Term<Exclusion>> Exclusions { get; } =
            Shape.Terms(
                "exclusions", population => population.Exclusions, (population, value) => population with { Exclusions = value },
                "Reasons for exclusion.");
    }
}
