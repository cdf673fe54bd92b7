namespace MscProtocol.Protocol;

/// <summary>What the trial is called, where it is registered and what it treats.</summary>
public sealed record Study
{
    /// <summary>A group that states nothing.</summary>
    public static Study NotStated { get; } = new();

    /// <summary>Full title of the trial.</summary>
    public Stated<string> Title { get; init; }

    /// <summary>Acronym of the trial.</summary>
    public Stated<string> Acronym { get; init; }

    /// <summary>Identifiers in trial registries, such as NCT02421484.</summary>
    public Listed<string> RegistryIds { get; init; }

    /// <summary>Day on which the trial was first registered.</summary>
    public Stated<DateOnly> RegisteredOn { get; init; }

    /// <summary>Day on which the first participant was or will be enrolled.</summary>
    public Stated<DateOnly> FirstEnrolmentOn { get; init; }

    /// <summary>Phase of the trial.</summary>
    public Stated<Term<Phase>> Phase { get; init; }

    /// <summary>Condition that the trial treats.</summary>
    public Stated<Term<Indication>> Indication { get; init; }

    internal static class Fields
    {
        public static Shape<Study> Shape { get; } = new();

        public static SingleField<Study, string> Title { get; } =
            Shape.Text("title", study => study.Title, (study, value) => study with { Title = value }, "Full title of the trial.");
        public static SingleField<Study, string> Acronym { get; } =
            Shape.Text("acronym", study => study.Acronym, (study, value) => study with { Acronym = value }, "Acronym of the trial.");
        public static ListField<Study, string> RegistryIds { get; } =
            Shape.Texts(
                "registryIds", study => study.RegistryIds, (study, value) => study with { RegistryIds = value },
                "Identifiers in trial registries, such as NCT02421484.");
        public static SingleField<Study, DateOnly> RegisteredOn { get; } =
            Shape.Date(
                "registeredOn", study => study.RegisteredOn, (study, value) => study with { RegisteredOn = value },
                "Day on which the trial was first registered.");
        public static SingleField<Study, DateOnly> FirstEnrolmentOn { get; } =
            Shape.Date(
                "firstEnrolmentOn", study => study.FirstEnrolmentOn, (study, value) => study with { FirstEnrolmentOn = value },
                "Day on which the first participant was or will be enrolled.");
        public static SingleField<Study, Term<Phase>> Phase { get; } =
            Shape.Term("phase", study => study.Phase, (study, value) => study with { Phase = value }, "Phase of the trial.");
        public static SingleField<Study, Term<Indication>> Indication { get; } =
            Shape.Term(
                "indication", study => study.Indication, (study, value) => study with { Indication = value },
                "Condition that the trial treats.");
    }
}
