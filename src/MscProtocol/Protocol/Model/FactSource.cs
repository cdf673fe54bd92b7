namespace MscProtocol.Protocol;

/// <summary>Where facts of a published trial come from.</summary>
public sealed record FactSource : IGroup<FactSource>
{
    /// <summary>A group that states nothing.</summary>
    internal static FactSource NotStated { get; } = new();

    /// <summary>Paths of the facts, such as arms[0].dose, or of groups that hold them.</summary>
    public Listed<string> Of { get; init; }

    /// <summary>Identifier of the source in rules/citations.yaml.</summary>
    public Stated<string> Cite { get; init; }

    /// <summary>Place in the source.</summary>
    public Stated<string> At { get; init; }

    /// <summary>The words of the source, as it writes them.</summary>
    public Stated<string> Words { get; init; }

    /// <summary>What a reader of the fact should know.</summary>
    public Stated<string> Note { get; init; }

    static Shape<FactSource> IGroup<FactSource>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<FactSource> Shape { get; } = new();

        public static ListField<FactSource, string> Of { get; } = Shape.Remarks("of", it => it.Of, (it, value) => it with { Of = value });
        public static SingleField<FactSource, string> Cite { get; } =
            Shape.Remark("cite", it => it.Cite, (it, value) => it with { Cite = value });
        public static SingleField<FactSource, string> At { get; } = Shape.Remark("at", it => it.At, (it, value) => it with { At = value });
        public static SingleField<FactSource, string> Words { get; } =
            Shape.Remark("words", it => it.Words, (it, value) => it with { Words = value });
        public static SingleField<FactSource, string> Note { get; } =
            Shape.Remark("note", it => it.Note, (it, value) => it with { Note = value });
    }
}
