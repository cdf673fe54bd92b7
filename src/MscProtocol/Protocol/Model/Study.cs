namespace MscProtocol.Protocol;

/// <summary>What the trial is called, where it is registered and what it treats.</summary>
public sealed record Study : IGroup<Study>
{
    /// <summary>A group that states nothing.</summary>
    internal static Study NotStated { get; } = new();

    /// <summary>Full title of the trial.</summary>
    public Stated<string> Title { get; init; }

    /// <summary>Acronym of the trial.</summary>
    public Stated<string> Acronym { get; init; }

    /// <summary>Version of the protocol, as its authors number it.</summary>
    public Stated<string> Version { get; init; }

    /// <summary>Day of that version.</summary>
    public Stated<DateOnly> VersionOn { get; init; }

    /// <summary>Identifiers in trial registries, such as NCT02421484.</summary>
    public Listed<string> RegistryIds { get; init; }

    /// <summary>Day on which the trial was first registered, in whichever registry was the earliest.</summary>
    public Stated<DateOnly> RegisteredOn { get; init; }

    /// <summary>First day on which the trial can have been registered, where only the month is known.</summary>
    public Stated<DateOnly> RegisteredFrom { get; init; }

    /// <summary>Day on which the first participant was or will be enrolled.</summary>
    public Stated<DateOnly> FirstEnrolmentOn { get; init; }

    /// <summary>Last day on which the first participant can have been enrolled, where only the month is known.</summary>
    public Stated<DateOnly> FirstEnrolmentBy { get; init; }

    /// <summary>Phase of the trial.</summary>
    public Stated<Term<Phase>> Phase { get; init; }

    /// <summary>Condition that the trial treats.</summary>
    public Stated<Term<Indication>> Indication { get; init; }

    /// <summary>Where protocol, plans and data can be had, and who pays and reports.</summary>
    public OpenScience OpenScience { get; init; } = OpenScience.NotStated;

    static Shape<Study> IGroup<Study>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Study> Shape { get; } = new();

        public static SingleField<Study, string> Title { get; } =
            Shape.Text("title", it => it.Title, (it, value) => it with { Title = value });
        public static SingleField<Study, string> Acronym { get; } =
            Shape.Name("acronym", it => it.Acronym, (it, value) => it with { Acronym = value });
        public static SingleField<Study, string> Version { get; } =
            Shape.Name("version", it => it.Version, (it, value) => it with { Version = value });
        public static SingleField<Study, DateOnly> VersionOn { get; } =
            Shape.Date("versionOn", it => it.VersionOn, (it, value) => it with { VersionOn = value });
        public static ListField<Study, string> RegistryIds { get; } =
            Shape.Names("registryIds", it => it.RegistryIds, (it, value) => it with { RegistryIds = value });
        public static SingleField<Study, DateOnly> RegisteredOn { get; } =
            Shape.Date("registeredOn", it => it.RegisteredOn, (it, value) => it with { RegisteredOn = value });
        public static SingleField<Study, DateOnly> RegisteredFrom { get; } =
            Shape.Date("registeredFrom", it => it.RegisteredFrom, (it, value) => it with { RegisteredFrom = value });
        public static SingleField<Study, DateOnly> FirstEnrolmentOn { get; } =
            Shape.Date("firstEnrolmentOn", it => it.FirstEnrolmentOn, (it, value) => it with { FirstEnrolmentOn = value });
        public static SingleField<Study, DateOnly> FirstEnrolmentBy { get; } =
            Shape.Date("firstEnrolmentBy", it => it.FirstEnrolmentBy, (it, value) => it with { FirstEnrolmentBy = value });
        public static SingleField<Study, Term<Phase>> Phase { get; } =
            Shape.Term("phase", it => it.Phase, (it, value) => it with { Phase = value });
        public static SingleField<Study, Term<Indication>> Indication { get; } =
            Shape.Term("indication", it => it.Indication, (it, value) => it with { Indication = value });
        public static SingleGroupField<Study, OpenScience> OpenScience { get; } =
            Shape.Group("openScience", it => it.OpenScience, (it, value) => it with { OpenScience = value });
    }
}
