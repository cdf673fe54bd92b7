using MscProtocol.Protocol;

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

    internal const string Product = "product";
    internal const string Arm = "arm";

    /// <summary>Every fact that can be carried, in the order of the protocol format.</summary>
    public static IReadOnlyList<UsdmFact> All { get; } =
    [
        .. Of(MscProtocol.Protocol.Product.Fields.Shape, Product),
        .. Of(MscProtocol.Protocol.Arm.Fields.Shape, Arm),
        .. new[] { "study", "design", "population", "followUp" }.SelectMany(group => Of(((GroupField)TrialProtocol.Shape.Find(group)!).Shape, group)),
    ];

    static IEnumerable<UsdmFact> Of(Shape shape, string path) => shape.Fields.Where(field => !field.IsDerived).SelectMany(field =>
    {
        var name = $"{path}.{field.Name}";
        return field switch
        {
            GroupField group => Of(group.Shape, group.IsList ? $"{name}[0]" : name),
            LimitsField => [new($"{name}.CD105", FieldTexts.Of(field).English, LimitsField.ValueKind.Name)],
            _ => (IEnumerable<UsdmFact>)[new(name, FieldTexts.Of(field).English, ((ValueField)field).Kind.Name)],
        };
    });
}
