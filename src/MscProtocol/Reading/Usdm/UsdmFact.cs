namespace MscProtocol;

/// <summary>A fact of the protocol that USDM has no attribute for, under the name by which documents may carry it.</summary>
public sealed class UsdmFact
{
    internal UsdmFact(string name, string description, string kind) => (Name, Description, Kind) = (name, description, kind);

    /// <summary>The name of a product's property, such as <c>product.passage</c>: the path of the field in the protocol format.</summary>
    public string Name { get; }

    /// <summary>One line on what it means.</summary>
    public string Description { get; }

    /// <summary>What its value is, in the notation of protocol files: "passage", "percentage", "flag".</summary>
    public string Kind { get; }

    /// <summary>The url of an extension attribute.</summary>
    public string Url => UsdmFacts.BaseUrl + Name;
}
