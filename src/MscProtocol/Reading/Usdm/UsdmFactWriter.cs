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
        foreach (var (name, field, value) in Stated(Product.Fields.Shape, product, UsdmFacts.ProductName))
        {
            var id = $"{idPrefix}{name}";
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteString("name", name);
            writer.WriteString("text", TextOf(field, value));
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

    static void WriteExtensions(Utf8JsonWriter writer, IEnumerable<(string Name, Field Field, object Value)> facts, string idPrefix)
    {
        writer.WriteStartArray();
        foreach (var (name, field, value) in facts)
        {
            writer.WriteStartObject();
            writer.WriteString("id", $"{idPrefix}{name}");
            writer.WriteString("url", UsdmFacts.BaseUrl + name);
            if (value is bool flag)
                writer.WriteBoolean("valueBoolean", flag);
            else
                writer.WriteString("valueString", TextOf(field, value));
            writer.WriteString("instanceType", "ExtensionAttribute");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // A list is one fact for each of its values, under the same name.
    static IEnumerable<(string Name, Field Field, object Value)> Stated(Shape shape, object owner, string path)
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
                (_, object[] items) => items.Select(item => (name, field, item)),
                _ => [(name, field, value)],
            };
            foreach (var fact in facts)
                yield return fact;
        }
    }

    static (string Name, Field Field, object Value) Limit(string path, Field field, MarkerLimit limit) =>
        ($"{path}.{limit.Marker.Name}", field, limit.Limit.TryGet(out var percent) ? percent : string.Empty);

    static string Indexed(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");

    static string TextOf(Field field, object value) => field is ValueField single ? single.Kind.Print(value) : value.ToString()!;
}
