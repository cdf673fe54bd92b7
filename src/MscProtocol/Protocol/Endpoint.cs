namespace MscProtocol.Protocol;

/// <summary>One endpoint.</summary>
public sealed record Endpoint
{
    /// <summary>A group that states nothing.</summary>
    public static Endpoint NotStated { get; } = new();

    /// <summary>Name of the endpoint.</summary>
    public Stated<string> Name { get; init; }

    /// <summary>What the endpoint measures.</summary>
    public Stated<Term<EndpointMeasure>> Measure { get; init; }

    /// <summary>Times at which it is assessed.</summary>
    public Listed<Quantity<Time>> At { get; init; }

    internal static class Fields
    {
        public static Shape<Endpoint> Shape { get; } = new();

        public static SingleField<Endpoint, string> Name { get; } =
            Shape.Text("name", endpoint => endpoint.Name, (endpoint, value) => endpoint with { Name = value }, "Name of the endpoint.");
        public static SingleField<Endpoint, Term<EndpointMeasure>> Measure { get; } =
            Shape.Term(
                "measure", endpoint => endpoint.Measure, (endpoint, value) => endpoint with { Measure = value },
                "What the endpoint measures.");
        public static ListField<Endpoint, Quantity<Time>> At { get; } =
            Shape.Quantities(
                "at", endpoint => endpoint.At, (endpoint, value) => endpoint with { At = value }, "Times at which it is assessed.");
    }
}
