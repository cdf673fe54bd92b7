namespace MscProtocol.Protocol;

/// <summary>Who gave the tissue.</summary>
public sealed record Donor : IGroup<Donor>
{
    /// <summary>A group that states nothing.</summary>
    internal static Donor NotStated { get; } = new();

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

    static Shape<Donor> IGroup<Donor>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Donor> Shape { get; } = new();

        public static SingleField<Donor, Term<DonorType>> Type { get; } =
            Shape.Term("type", it => it.Type, (it, value) => it with { Type = value });
        public static SingleField<Donor, bool> Screening { get; } =
            Shape.Flag("screening", it => it.Screening, (it, value) => it with { Screening = value });
        public static SingleField<Donor, bool> Pooled { get; } =
            Shape.Flag("pooled", it => it.Pooled, (it, value) => it with { Pooled = value });
        public static SingleField<Donor, Quantity<Count>> Count { get; } =
            Shape.Quantity("count", it => it.Count, (it, value) => it with { Count = value });
        public static SingleField<Donor, Quantity<Time>> Age { get; } =
            Shape.Quantity("age", it => it.Age, (it, value) => it with { Age = value });
        public static SingleField<Donor, Term<Sex>> Sex { get; } = Shape.Term("sex", it => it.Sex, (it, value) => it with { Sex = value });
    }
}
