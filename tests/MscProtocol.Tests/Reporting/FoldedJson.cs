using System.Text.Json;

namespace MscProtocol.Tests.Reporting;

/// <summary>
/// JSON with an object or list on one line where it has room, so that a person can read it; scalars stay as they are written.
/// </summary>
static class FoldedJson
{
    const int Columns = 140;

    /// <summary>Folds JSON.</summary>
    public static string Of(string json) => Laid(json, Columns);

    /// <summary>Returns JSON as every writer lays it out: indented, with an item a line.</summary>
    public static string Indented(string json) => Laid(json, columns: 0);

    static string Laid(string json, int columns)
    {
        using var document = JsonDocument.Parse(json);
        return Fold(document.RootElement, "", before: 0, columns) + "\n";
    }

    // What stands before on the line, beside the indent, takes room as well.
    static string Fold(JsonElement element, string indent, int before, int columns)
    {
        var line = OneLine(element);
        if (indent.Length + before + line.Length < columns || line is "{}" or "[]" || line[0] is not ('{' or '['))
            return line;
        var deeper = indent + "  ";
        var items = element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().Select(field => $"\"{field.Name}\": {Fold(field.Value, deeper, field.Name.Length + 4, columns)}")
            : element.EnumerateArray().Select(item => Fold(item, deeper, before: 0, columns));
        return $"{line[0]}\n{string.Join(",\n", items.Select(item => deeper + item))}\n{indent}{line[^1]}";
    }

    static string OneLine(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return $"[{string.Join(", ", element.EnumerateArray().Select(OneLine))}]";
        if (element.ValueKind != JsonValueKind.Object)
            return element.GetRawText();
        var fields = string.Join(", ", element.EnumerateObject().Select(field => $"\"{field.Name}\": {OneLine(field.Value)}"));
        return fields.Length == 0 ? "{}" : $"{{ {fields} }}";
    }
}
