namespace MscProtocol.Protocol;

/// <summary>Where protocol, plans and data of the trial can be had, and who pays and reports.</summary>
public sealed record OpenScience : IGroup<OpenScience>
{
    /// <summary>A group that states nothing.</summary>
    internal static OpenScience NotStated { get; } = new();

    /// <summary>Where the protocol can be had.</summary>
    public Stated<string> ProtocolAccess { get; init; }

    /// <summary>Where the statistical analysis plan can be had.</summary>
    public Stated<string> AnalysisPlan { get; init; }

    /// <summary>Which data are shared, with whom and when.</summary>
    public Stated<string> DataSharing { get; init; }

    /// <summary>Who funds the trial, and in what way.</summary>
    public Stated<string> Funding { get; init; }

    /// <summary>Interests of sponsor and investigators that may conflict.</summary>
    public Stated<string> Interests { get; init; }

    /// <summary>How results reach participants, doctors and the public.</summary>
    public Stated<string> Dissemination { get; init; }

    static Shape<OpenScience> IGroup<OpenScience>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<OpenScience> Shape { get; } = new();

        public static SingleField<OpenScience, string> ProtocolAccess { get; } =
            Shape.Text("protocolAccess", it => it.ProtocolAccess, (it, value) => it with { ProtocolAccess = value });
        public static SingleField<OpenScience, string> AnalysisPlan { get; } =
            Shape.Text("analysisPlan", it => it.AnalysisPlan, (it, value) => it with { AnalysisPlan = value });
        public static SingleField<OpenScience, string> DataSharing { get; } =
            Shape.Text("dataSharing", it => it.DataSharing, (it, value) => it with { DataSharing = value });
        public static SingleField<OpenScience, string> Funding { get; } =
            Shape.Text("funding", it => it.Funding, (it, value) => it with { Funding = value });
        public static SingleField<OpenScience, string> Interests { get; } =
            Shape.Text("interests", it => it.Interests, (it, value) => it with { Interests = value });
        public static SingleField<OpenScience, string> Dissemination { get; } =
            Shape.Text("dissemination", it => it.Dissemination, (it, value) => it with { Dissemination = value });
    }
}
