using MscProtocol.Protocol;

namespace MscProtocol.Tests.Reading.Usdm;

/// <summary>The made-up USDM documents of tests/protocols/usdm, and what is read of them.</summary>
static class UsdmSample
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "protocols", "usdm");

    /// <summary>The names of all documents.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>Returns the text of a document.</summary>
    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".json"));

    /// <summary>Reads a document.</summary>
    public static ProtocolDocument Read(string name) => ProtocolDocument.Parse(Text(name), name + ".json");

    /// <summary>Lists what a document states: path and value, JSON pointer, line:column and, of words in a text, the words.</summary>
    public static IEnumerable<string> Facts(ProtocolDocument document) => Facts(document, TrialProtocol.Shape, document.Protocol!, null);

    /// <summary>Lists what a document states without its places.</summary>
    public static IEnumerable<string> Values(ProtocolDocument document) =>
        Facts(document).Select(fact => fact[..fact.IndexOf(" | ", StringComparison.Ordinal)]);

    /// <summary>Lists remarks: number, JSON pointer, line:column and message.</summary>
    public static IEnumerable<string> Remarks(ProtocolDocument document) =>
        document.Remarks.Select(
            remark => $"{remark.Id} | {remark.Place.Address?.English} | {remark.Place.Span.Start} | {remark.Message.English}");

    static IEnumerable<string> Facts(ProtocolDocument document, Shape shape, object owner, ProtocolPath? path)
    {
        foreach (var field in shape.Fields.Where(field => !field.IsDerived))
        {
            var place = ProtocolPath.Below(path, field.Name);
            var facts = (field, field.Get(owner, document.Protocol!)) switch
            {
                (_, null) => [],
                (GroupField { IsList: true } group, object[] items) =>
                    items.SelectMany((item, i) => Facts(document, group.Shape, item, place.At(i))),
                (GroupField group, { } value) => Facts(document, group.Shape, value, place),
                (_, object[] items) => items.Select((item, i) => Fact(document, place.At(i), item)),
                (_, { } value) => [Fact(document, place, value)],
            };
            foreach (var fact in facts)
                yield return fact;
        }
    }

    static string Fact(ProtocolDocument document, ProtocolPath place, object value)
    {
        var origin = document.OriginOf(place);
        var stated = value is MarkerLimit limit ? $"{limit.Marker} {limit.Limit}" : value;
        return $"{place} = {stated} | {origin?.Address?.English} | {origin}{(origin?.Quote is { } quote ? $" '{quote}'" : "")}";
    }
}
