namespace MscProtocol.Protocol;

/// <summary>How biomarkers moved.</summary>
public sealed record BiomarkerResult : IGroup<BiomarkerResult>
{
    /// <summary>A group that states nothing.</summary>
    internal static BiomarkerResult NotStated { get; } = new();

    /// <summary>Biomarker that was measured.</summary>
    public Stated<Term<Biomarker>> Name { get; init; }

    /// <summary>Whether it was higher, lower or unchanged.</summary>
    public Stated<Term<Direction>> Direction { get; init; }

    /// <summary>In which group, when, and against what.</summary>
    public Stated<string> Setting { get; init; }

    static Shape<BiomarkerResult> IGroup<BiomarkerResult>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<BiomarkerResult> Shape { get; } = new();

        public static SingleField<BiomarkerResult, Term<Biomarker>> Name { get; } =
            Shape.Term("name", it => it.Name, (it, value) => it with { Name = value });
        public static SingleField<BiomarkerResult, Term<Direction>> Direction { get; } =
            Shape.Term("direction", it => it.Direction, (it, value) => it with { Direction = value });
        public static SingleField<BiomarkerResult, string> Setting { get; } =
            Shape.Text("setting", it => it.Setting, (it, value) => it with { Setting = value });
    }
}
