using System.Globalization;
using System.Text.Json;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Writes the facts of a product or an arm as a USDM 4 document carries them.</summary>
static class UsdmFactWriter
{
    const string CodeSystem = "urn:msc-protocol";
    const string CodeSystemVersion = "1";

    /// <summary>Writes an array of properties, one for each stated fact.</summary>
    public static void WriteProperties(Utf8JsonWriter writer, Product product, string idPrefix)
    {
        writer.WriteStartArray();
        foreach (var (name, field, kind, value) in Stated(Product.Fields.Shape, product, UsdmFacts.ProductName))
        {
            var id = $"{idPrefix}{name}";
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteString("name", name);
            writer.WriteString("text", TextOf(kind, value));
            writer.WriteStartObject("type");
            writer.WriteString("id", $"{id}.type");
            writer.WriteString("code", name);
            writer.WriteString("codeSystem", CodeSystem);
            writer.WriteString("codeSystemVersion", CodeSystemVersion);
            writer.WriteString("decode", FieldTexts.Of(field).English);
            writer.WriteString("instanceType", "Code");
            writer.WriteEndObject();
            writer.WriteString("instanceType", "AdministrableProductProperty");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an array of extension attributes, one for each stated fact of a product.</summary>
    public static void WriteExtensions(Utf8JsonWriter writer, Product product, string idPrefix) =>
        WriteExtensions(writer, Stated(Product.Fields.Shape, product, UsdmFacts.ProductName), idPrefix);

    /// <summary>Writes an array of extension attributes, one for each stated fact of an arm.</summary>
    public static void WriteExtensions(Utf8JsonWriter writer, Arm arm, string idPrefix) =>
        WriteExtensions(writer, Stated(Arm.Fields.Shape, arm, UsdmFacts.ArmName), idPrefix);

    static void WriteExtensions(Utf8JsonWriter writer, IEnumerable<Fact> facts, string idPrefix)
    {
        writer.WriteStartArray();
        foreach (var (name, _, kind, value) in facts)
        {
            writer.WriteStartObject();
            writer.WriteString("id", $"{idPrefix}{name}");
            writer.WriteString("url", UsdmFacts.BaseUrl + name);
            if (kind.IsText)
            {
                writer.WriteString("valueString", TextOf(kind, value));
            }
            else
            {
                writer.WritePropertyName("valueBoolean");
                kind.Write(writer, value!);
            }

            writer.WriteString("instanceType", "ExtensionAttribute");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // A list is one fact for each of its values, under the same name.
    static IEnumerable<Fact> Stated(Shape shape, object owner, string path)
    {
        foreach (var field in shape.Fields.Where(field => !field.IsDerived && !UsdmFactNames.IsLeftToDocument(path, field.Name)))
        {
            var name = $"{path}.{field.Name}";
            var value = field.Get(owner, new());
            var facts = (field, value) switch
            {
                (_, null or Unreadable) => [],
                (GroupField { IsList: true } group, object[] items) =>
                    items.SelectMany((item, i) => Stated(group.Shape, item, Indexed(name, i))),
                (GroupField group, _) => Stated(group.Shape, value, name),
                (LimitsField, object[] limits) => limits.Cast<MarkerLimit>().Select(limit => Limit(name, field, limit)),
                (ValueField { Kind: var kind }, object[] items) => items.Select(item => new Fact(name, field, kind, item)),
                _ => [new(name, field, ((ValueField)field).Kind, value)],
            };
            foreach (var fact in facts)
                yield return fact;
        }
    }

    static Fact Limit(string path, Field field, MarkerLimit limit) =>
        new($"{path}.{limit.Marker.Name}", field, LimitsField.ValueKind, limit.Limit.TryGet(out var percent) ? percent : null);

    static string Indexed(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");

    static string TextOf(ValueKind kind, object? value) => value is null ? string.Empty : kind.Print(value);

    // A marker can be asked for without a limit.
    readonly record struct Fact(string Name, Field Field, ValueKind Kind, object? Value);
}
