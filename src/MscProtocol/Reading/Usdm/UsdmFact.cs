namespace MscProtocol;

/// <summary>A fact of the protocol that USDM has no attribute for, under the name by which documents may carry it.</summary>
/// <param name="Name">The name of a product's property, such as <c>product.passage</c>: the path of the field in the protocol format.</param>
/// <param name="Description">One line on what it means.</param>
/// <param name="Kind">What its value is, in the notation of protocol files: "passage", "percentage", "flag".</param>
public sealed record UsdmFact(string Name, string Description, string Kind)
{
    /// <summary>The url of an extension attribute.</summary>
    public string Url => UsdmFacts.BaseUrl + Name;
}
