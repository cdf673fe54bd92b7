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

    internal static Shape<Donor> Shape { get; } = new Shape<Donor>()
        .Term("type", donor => donor.Type, (donor, value) => donor with { Type = value }, "Relation of donor and recipient.")
        .Flag("screening", donor => donor.Screening, (donor, value) => donor with { Screening = value }, "Whether donors are screened for eligibility.")
        .Flag("pooled", donor => donor.Pooled, (donor, value) => donor with { Pooled = value }, "Whether cells of several donors are pooled.")
        .Quantity("count", donor => donor.Count, (donor, value) => donor with { Count = value }, "Number of donors.")
        .Quantity("age", donor => donor.Age, (donor, value) => donor with { Age = value }, "Age of donors.")
        .Term("sex", donor => donor.Sex, (donor, value) => donor with { Sex = value }, "Sex of donors.");
}
