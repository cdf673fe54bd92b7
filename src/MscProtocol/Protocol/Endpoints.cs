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

    internal static Shape<Endpoints> Shape { get; } = new Shape<Endpoints>()
        .Groups("primary", Endpoint.Shape, endpoints => endpoints.Primary, (endpoints, value) => endpoints with { Primary = value }, "Primary endpoints.")
        .Groups("secondary", Endpoint.Shape, endpoints => endpoints.Secondary, (endpoints, value) => endpoints with { Secondary = value }, "Secondary endpoints.")
        .Groups("exploratory", Endpoint.Shape, endpoints => endpoints.Exploratory, (endpoints, value) => endpoints with { Exploratory = value }, "Exploratory endpoints.")
        .Derived(
            "lastTime",
            QuantityKind<Time>.Instance,
            ["secondary", "primary", "exploratory"],
            (endpoints, _) => endpoints.DeriveLastTime(),
            "Latest time at which any endpoint is assessed.")
        .Derived(
            "mortality",
            QuantityKind<Time>.Instance,
            ["primary", "secondary", "exploratory"],
            (endpoints, protocol) => endpoints.DeriveMortality(protocol),
            "Times at which mortality is assessed, as an endpoint or in follow-up.",
            isList: true);
}
