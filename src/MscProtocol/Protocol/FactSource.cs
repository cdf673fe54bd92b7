namespace MscProtocol.Protocol;

/// <summary>Where facts of a published trial come from.</summary>
public sealed record FactSource
{
    /// <summary>A group that states nothing.</summary>
    public static FactSource NotStated { get; } = new();

    /// <summary>Paths of the facts, such as arms[0].dose, or of groups that hold them.</summary>
    public Listed<string> Of { get; init; }

    /// <summary>Identifier of the source in rules/citations.yaml.</summary>
    public Stated<string> Cite { get; init; }

    /// <summary>Place in the source.</summary>
    public Stated<string> At { get; init; }

    /// <summary>What a reader of the fact should know.</summary>
    public Stated<string> Note { get; init; }

    internal static class Fields
    {
        public static Shape<FactSource> Shape { get; } = new();

        public static ListField<FactSource, string> Of { get; } =
            Shape.Texts(
                "of", factSource => factSource.Of, (factSource, value) => factSource with { Of = value },
                "Paths of the facts, such as arms[0].dose, or of groups that hold them.");
        public static SingleField<FactSource, string> Cite { get; } =
            Shape.Text(
                "cite", factSource => factSource.Cite, (factSource, value) => factSource with { Cite = value },
                "Identifier of the source in rules/citations.yaml.");
        public static SingleField<FactSource, string> At { get; } =
            Shape.Text("at", factSource => factSource.At, (factSource, value) => factSource with { At = value }, "Place in the source.");
        public static SingleField<FactSource, string> Note { get; } =
            Shape.Text(
                "note", factSource => factSource.Note, (factSource, value) => factSource with { Note = value },
                "What a reader of the fact should know.");
    }
}
