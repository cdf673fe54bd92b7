
namespace MscProtocol.Protocol;

/// <summary>One endpoint.</summary>
public sealed record Endpoint : IGroup<Endpoint>
{
    /// <summary>A group that states nothing.</summary>
    internal static Endpoint NotStated { get; } = new();

    /// <summary>Name of the endpoint.</summary>
    public Stated<string> Name { get; init; }

    /// <summary>What the endpoint measures.</summary>
    public Stated<Term<EndpointMeasure>> Measure { get; init; }

    /// <summary>Times at which it is assessed.</summary>
    public Listed<Quantity<Time>> At { get; init; }

    /// <summary>How participants who have died count in it.</summary>
    public Stated<string> Deaths { get; init; }

    /// <summary>Version of the score or instrument.</summary>
    public Stated<string> Version { get; init; }

    /// <summary>Which value counts as the baseline.</summary>
    public Stated<string> Baseline { get; init; }

    /// <summary>How missing values are handled.</summary>
    public Stated<string> Missing { get; init; }

    static Shape<Endpoint> IGroup<Endpoint>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Endpoint> Shape { get; } = new();

        public static SingleField<Endpoint, string> Name { get; } =
            Shape.Name("name", it => it.Name, (it, value) => it with { Name = value });
        public static SingleField<Endpoint, Term<EndpointMeasure>> Measure { get; } =
            Shape.Term("measure", it => it.Measure, (it, value) => it with { Measure = value });
        public static ListField<Endpoint, Quantity<Time>> At { get; } =
            Shape.Quantities("at", it => it.At, (it, value) => it with { At = value });
        public static SingleField<Endpoint, string> Deaths { get; } =
            Shape.Text("deaths", it => it.Deaths, (it, value) => it with { Deaths = value });
        public static SingleField<Endpoint, string> Version { get; } =
            Shape.Name("version", it => it.Version, (it, value) => it with { Version = value });
        public static SingleField<Endpoint, string> Baseline { get; } =
            Shape.Text("baseline", it => it.Baseline, (it, value) => it with { Baseline = value });
        public static SingleField<Endpoint, string> Missing { get; } =
            Shape.Text("missing", it => it.Missing, (it, value) => it with { Missing = value });
    }
}
