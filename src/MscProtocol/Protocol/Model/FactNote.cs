namespace MscProtocol.Protocol;

/// <summary>A note on facts of the protocol.</summary>
public sealed record FactNote : IGroup<FactNote>
{
    /// <summary>A group that states nothing.</summary>
    internal static FactNote NotStated { get; } = new();

    /// <summary>Paths of the facts, such as products[0].safetyTests.mycoplasma.</summary>
    public Listed<string> Of { get; init; }

    /// <summary>What a reader of the fact should know.</summary>
    public Stated<string> Note { get; init; }

    static Shape<FactNote> IGroup<FactNote>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<FactNote> Shape { get; } = new();

        public static ListField<FactNote, string> Of { get; } =
            Shape.Remarks("of", it => it.Of, (it, value) => it with { Of = value });
        public static SingleField<FactNote, string> Note { get; } =
            Shape.Remark("note", it => it.Note, (it, value) => it with { Note = value });
    }
}
