namespace MscProtocol.Protocol;

/// <summary>Serious events, infusion reactions, thromboembolism and other events of safety.</summary>
public sealed record SafetyCount : IGroup<SafetyCount>
{
    /// <summary>A group that states nothing.</summary>
    internal static SafetyCount NotStated { get; } = new();

    /// <summary>What is counted; several kinds where they are counted together.</summary>
    public Listed<Term<EndpointMeasure>> Kinds { get; init; }

    /// <summary>Which of them are counted, such as those related to the product.</summary>
    public Stated<string> Which { get; init; }

    /// <summary>Number of events.</summary>
    public Stated<Quantity<Count>> Events { get; init; }

    /// <summary>Number of participants with at least one event.</summary>
    public Stated<Quantity<Count>> Participants { get; init; }

    /// <summary>Number where the source does not say whether it counts events or participants.</summary>
    public Stated<Quantity<Count>> Unspecified { get; init; }

    static Shape<SafetyCount> IGroup<SafetyCount>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<SafetyCount> Shape { get; } = new();

        public static ListField<SafetyCount, Term<EndpointMeasure>> Kinds { get; } =
            Shape.Terms("kinds", it => it.Kinds, (it, value) => it with { Kinds = value }, isUsuallyOne: true);
        public static SingleField<SafetyCount, string> Which { get; } =
            Shape.Text("which", it => it.Which, (it, value) => it with { Which = value });
        public static SingleField<SafetyCount, Quantity<Count>> Events { get; } =
            Shape.Quantity("events", it => it.Events, (it, value) => it with { Events = value });
        public static SingleField<SafetyCount, Quantity<Count>> Participants { get; } =
            Shape.Quantity("participants", it => it.Participants, (it, value) => it with { Participants = value });
        public static SingleField<SafetyCount, Quantity<Count>> Unspecified { get; } =
            Shape.Quantity("unspecified", it => it.Unspecified, (it, value) => it with { Unspecified = value });
    }
}
