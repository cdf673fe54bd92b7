namespace MscProtocol.Protocol;

/// <summary>The endpoints of the trial.</summary>
public sealed record Endpoints
{
    /// <summary>A group that states nothing.</summary>
    public static Endpoints NotStated { get; } = new();

    /// <summary>Primary endpoints.</summary>
    public Listed<Endpoint> Primary { get; init; }

    /// <summary>Secondary endpoints.</summary>
    public Listed<Endpoint> Secondary { get; init; }

    /// <summary>Exploratory endpoints.</summary>
    public Listed<Endpoint> Exploratory { get; init; }

    internal static class Fields
    {
        public static Shape<Endpoints> Shape { get; } = new();

        public static GroupListField<Endpoints, Endpoint> Primary { get; } =
            Shape.Groups(
                "primary", Endpoint.Fields.Shape, endpoints => endpoints.Primary, (endpoints, value) => endpoints with { Primary = value },
                "Primary endpoints.");
        public static GroupListField<Endpoints, Endpoint> Secondary { get; } =
            Shape.Groups(
                "secondary", Endpoint.Fields.Shape, endpoints => endpoints.Secondary, (endpoints, value) => endpoints with { Secondary = value },
                "Secondary endpoints.");
        public static GroupListField<Endpoints, Endpoint> Exploratory { get; } =
            Shape.Groups(
                "exploratory", Endpoint.Fields.Shape, endpoints => endpoints.Exploratory, (endpoints, value) => endpoints with { Exploratory = value },
                "Exploratory endpoints.");
        public static DerivedField LastTime { get; } =
            Shape.Derived(
                "lastTime", QuantityKind<Time>.Instance, [Secondary, Primary, Exploratory], (endpoints, _) => endpoints.DeriveLastTime(),
                "Latest time at which any endpoint is assessed.");
        public static DerivedField Mortality { get; } =
            Shape.Derived(
                "mortality", QuantityKind<Time>.Instance, [Primary, Secondary, Exploratory], (endpoints, protocol) => endpoints.DeriveMortality(protocol), "Times at which mortality is assessed, as an endpoint or in follow-up.",
                isList: true);
    }
}
