namespace MscProtocol.Protocol;

/// <summary>Who gave the tissue.</summary>
public sealed record Donor
{
    /// <summary>A group that states nothing.</summary>
    public static Donor NotStated { get; } = new();

    /// <summary>Relation of donor and recipient.</summary>
    public Stated<Term<DonorType>> Type { get; init; }

    /// <summary>Whether donors are screened for eligibility.</summary>
    public Stated<bool> Screening { get; init; }

    /// <summary>Whether cells of several donors are pooled.</summary>
    public Stated<bool> Pooled { get; init; }

    /// <summary>Number of donors.</summary>
    public Stated<Quantity<Count>> Count { get; init; }

    /// <summary>Age of donors.</summary>
    public Stated<Quantity<Time>> Age { get; init; }

    /// <summary>Sex of donors.</summary>
    public Stated<Term<Sex>> Sex { get; init; }

    internal static class Fields
    {
        public static Shape<Donor> Shape { get; } = new();

        public static SingleField<Donor, Term<DonorType>> Type { get; } =
            Shape.Term("type", donor => donor.Type, (donor, value) => donor with { Type = value }, "Relation of donor and recipient.");
        public static SingleField<Donor, bool> Screening { get; } =
            Shape.Flag(
                "screening", donor => donor.Screening, (donor, value) => donor with { Screening = value },
                "Whether donors are screened for eligibility.");
        public static SingleField<Donor, bool> Pooled { get; } =
            Shape.Flag(
                "pooled", donor => donor.Pooled, (donor, value) => donor with { Pooled = value },
                "Whether cells of several donors are pooled.");
        public static SingleField<Donor, Quantity<Count>> Count { get; } =
            Shape.Quantity("count", donor => donor.Count, (donor, value) => donor with { Count = value }, "Number of donors.");
        public static SingleField<Donor, Quantity<Time>> Age { get; } =
            Shape.Quantity("age", donor => donor.Age, (donor, value) => donor with { Age = value }, "Age of donors.");
        public static SingleField<Donor, Term<Sex>> Sex { get; } =
            Shape.Term("sex", donor => donor.Sex, (donor, value) => donor with { Sex = value }, "Sex of donors.");
    }
}
