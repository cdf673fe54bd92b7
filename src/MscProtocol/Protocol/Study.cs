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

    internal static Shape<Study> Shape { get; } = new Shape<Study>()
        .Text("title", study => study.Title, (study, value) => study with { Title = value }, "Full title of the trial.")
        .Text("acronym", study => study.Acronym, (study, value) => study with { Acronym = value }, "Acronym of the trial.")
        .Texts("registryIds", study => study.RegistryIds, (study, value) => study with { RegistryIds = value }, "Identifiers in trial registries, such as NCT02421484.")
        .Date("registeredOn", study => study.RegisteredOn, (study, value) => study with { RegisteredOn = value }, "Day on which the trial was first registered.")
        .Date("firstEnrolmentOn", study => study.FirstEnrolmentOn, (study, value) => study with { FirstEnrolmentOn = value }, "Day on which the first participant was or will be enrolled.")
        .Term("phase", study => study.Phase, (study, value) => study with { Phase = value }, "Phase of the trial.")
        .Term("indication", study => study.Indication, (study, value) => study with { Indication = value }, "Condition that the trial treats.");
}
