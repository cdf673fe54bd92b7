using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MscProtocol.Quantities;

namespace MscProtocol.Protocol;

/// <summary>Amounts, ranges and bounds of one dimension.</summary>
abstract class AmountKind(Dimension dimension) : ValueKind(dimension.Name)
{
    public override bool IsOrdered => true;

    public override string Example => dimension.Example;

    public override string In(Language language, object value) => ((IMeasurement)value).In(language);

    public override string ScaleOf(object value) => ((IMeasurement)value).Scale;

    public override Interval MagnitudeOf(object value) => ((IMeasurement)value).Magnitude;

    public override string Explain(string description, bool isList, Language language) =>
        KindWording.WrittenLike(description, isList ? $"[{dimension.Example}]" : dimension.Example).In(language);

    // A number and, somewhere, a unit: what exactly is understood, the reader tells.
    public override JsonObject Schema()
    {
        JsonObject number = new() { ["pattern"] = "\\d" };
        JsonObject schema = dimension is { Implied: not null, CountsCells: false }
            ? new()
            {
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["type"] = "number" }, new JsonObject { ["type"] = "string", ["pattern"] = "\\d" }),
            }
            : new() { ["type"] = "string", ["allOf"] = new JsonArray(number, new JsonObject { ["pattern"] = UnitPattern() }) };
        schema["examples"] = new JsonArray(dimension.Example);
        return schema;
    }

    string UnitPattern() => string.Join('|', dimension.Table.SelectMany(Spellings)
        .Where(unit => unit.Length > 0 && !unit.Contains('{', StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .Select(Escape));

    static IEnumerable<string> Spellings(Unit unit) =>
    [
        unit.Symbol, unit.Ucum, .. unit.Names, .. unit.Spellings.Split('|'), .. unit.Leading.Split('|'),
    ];

    static string Escape(string unit) =>
        Regex.Escape(unit)
            .Replace("\\ ", " ", StringComparison.Ordinal)
            .Replace("\\#", "#", StringComparison.Ordinal)
            .Replace("]", "\\]", StringComparison.Ordinal)
            .Replace("}", "\\}", StringComparison.Ordinal);
}
