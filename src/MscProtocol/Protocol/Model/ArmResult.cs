namespace MscProtocol.Protocol;

/// <summary>Deaths and events, by group.</summary>
public sealed record ArmResult : IGroup<ArmResult>
{
    /// <summary>A group that states nothing.</summary>
    internal static ArmResult NotStated { get; } = new();

    /// <summary>Name of the group.</summary>
    public Stated<string> Name { get; init; }

    /// <summary>Role of the group.</summary>
    public Stated<Term<ArmRole>> Role { get; init; }

    /// <summary>Number of participants analysed.</summary>
    public Stated<Quantity<Count>> Analysed { get; init; }

    /// <summary>Deaths, by day.</summary>
    public Listed<DeathCount> Deaths { get; init; }

    /// <summary>Serious events, infusion reactions, thromboembolism and other events of safety.</summary>
    public Listed<SafetyCount> Safety { get; init; }

    static Shape<ArmResult> IGroup<ArmResult>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<ArmResult> Shape { get; } = new();

        public static SingleField<ArmResult, string> Name { get; } =
            Shape.Name("name", it => it.Name, (it, value) => it with { Name = value });
        public static SingleField<ArmResult, Term<ArmRole>> Role { get; } =
            Shape.Term("role", it => it.Role, (it, value) => it with { Role = value });
        public static SingleField<ArmResult, Quantity<Count>> Analysed { get; } =
            Shape.Quantity("analysed", it => it.Analysed, (it, value) => it with { Analysed = value });
        public static GroupListField<ArmResult, DeathCount> Deaths { get; } =
            Shape.Groups("deaths", it => it.Deaths, (it, value) => it with { Deaths = value });
        public static GroupListField<ArmResult, SafetyCount> Safety { get; } =
            Shape.Groups("safety", it => it.Safety, (it, value) => it with { Safety = value });
    }
}
