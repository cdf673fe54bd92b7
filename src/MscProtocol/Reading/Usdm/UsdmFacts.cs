using System.Text.Json;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>The published names of facts that USDM has no attribute for: the fields of the protocol format itself.</summary>
/// <remarks>
/// A product's facts stand in <c>properties</c> or <c>extensionAttributes</c> of its <c>AdministrableProduct</c>,
/// an arm's in <c>extensionAttributes</c> of the <c>Administration</c>, <c>StudyIntervention</c> or <c>StudyArm</c>,
/// all others in <c>extensionAttributes</c> of the <c>StudyDesign</c> or <c>StudyVersion</c>.
/// </remarks>
public static class UsdmFacts
{
    /// <summary>What the url of an extension attribute starts with; the name of the fact follows.</summary>
    public const string BaseUrl = "urn:msc-protocol:";

    internal const string ProductName = "product";
    internal const string ArmName = "arm";

    /// <summary>The groups of the protocol whose facts documents may carry beside those of products and arms.</summary>
    internal static IReadOnlyList<GroupField> Groups { get; } =
        [TrialProtocol.Fields.Study, TrialProtocol.Fields.Design, TrialProtocol.Fields.Population, TrialProtocol.Fields.FollowUp];

    /// <summary>Every fact that can be carried, in the order of the protocol format.</summary>
    public static IReadOnlyList<UsdmFact> All { get; } =
    [
        .. Of(Product.Fields.Shape, ProductName),
        .. Of(Arm.Fields.Shape, ArmName),
        .. Groups.SelectMany(group => Of(group.Shape, group.Name)),
    ];

    /// <summary>
    /// Writes an array of <c>AdministrableProductProperty</c>, one for each stated fact, for <c>AdministrableProduct.properties</c>.
    /// </summary>
    /// <param name="writer">Stands where the array belongs.</param>
    /// <param name="product">The product; its name is left to the product itself.</param>
    /// <param name="idPrefix">What the identifiers start with, so that they are unique in the document.</param>
    public static void WriteProperties(Utf8JsonWriter writer, Product product, string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(idPrefix);
        UsdmFactWriter.WriteProperties(writer, product, idPrefix);
    }

    /// <summary>
    /// Writes an array of <c>ExtensionAttribute</c>, one for each stated fact, for <c>AdministrableProduct.extensionAttributes</c>.
    /// </summary>
    /// <param name="writer">Stands where the array belongs.</param>
    /// <param name="product">The product; its name is left to the product itself.</param>
    /// <param name="idPrefix">What the identifiers start with, so that they are unique in the document.</param>
    public static void WriteExtensions(Utf8JsonWriter writer, Product product, string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(idPrefix);
        UsdmFactWriter.WriteExtensions(writer, product, idPrefix);
    }

    /// <summary>
    /// Writes an array of <c>ExtensionAttribute</c>, one for each stated fact, for those of an <c>Administration</c>,
    /// <c>StudyIntervention</c> or <c>StudyArm</c>.
    /// </summary>
    /// <param name="writer">Stands where the array belongs.</param>
    /// <param name="arm">The arm; its name and its product are left to the document.</param>
    /// <param name="idPrefix">What the identifiers start with, so that they are unique in the document.</param>
    public static void WriteExtensions(Utf8JsonWriter writer, Arm arm, string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(arm);
        ArgumentNullException.ThrowIfNull(idPrefix);
        UsdmFactWriter.WriteExtensions(writer, arm, idPrefix);
    }

    static IEnumerable<UsdmFact> Of(Shape shape, string root) => WrittenPaths.Below(shape)
        .Select(path => path.Leaf is LimitsField ? path with { Marker = Marker.CD105 } : path)
        .Where(path => path.Kind is not null)
        .Select(path => new UsdmFact($"{root}.{NameOf(path)}", FieldTexts.Of(path.Leaf).English, path.Kind!.Name));

    static string NameOf(FieldPath path)
    {
        var steps = path.Fields.Select(field => field is GroupField { IsList: true } ? $"{field.Name}[0]" : field.Name);
        return string.Join('.', path.Marker is { } marker ? steps.Append(marker.Name) : steps);
    }
}
