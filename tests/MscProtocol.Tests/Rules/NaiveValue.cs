using System.Text.Json.Nodes;
using MscProtocol.Rules;

namespace MscProtocol.Tests.Rules;

/// <summary>A value by its meaning: words that stand for one thing, or all the points that an amount covers.</summary>
sealed record NaiveValue(string Scale, double? Low = null, double? High = null, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>What the words of the tests mean; a word that is not here cannot be read.</summary>
    static readonly Dictionary<string, NaiveValue> Meanings = new()
    {
        ["7 d"] = new("d", 7, 7),
        ["28 d"] = new("d", 28, 28),
        ["4 wk"] = new("d", 28, 28),
        ["90 d"] = new("d", 90, 90),
        ["26-30 d"] = new("d", 26, 30),
        ["28 ± 2 d"] = new("d", 26, 30),
        [">= 28 d"] = new("d", 28),
        ["> 28 d"] = new("d", 28, LowOpen: true),
        ["<= 90 d"] = new("d", null, 90),
        ["< 90 d"] = new("d", null, 90, HighOpen: true),
        ["P3"] = new("P", 3, 3),
        ["P5"] = new("P", 5, 5),
        ["P3-P5"] = new("P", 3, 5),
        ["<= P5"] = new("P", null, 5),
        [">= P3"] = new("P", 3),
        ["1e6 cells/kg"] = new("million/kg", 1, 1),
        ["1 million cells/kg"] = new("million/kg", 1, 1),
        ["1-3 million cells/kg"] = new("million/kg", 1, 3),
        ["<= 3e6 cells/kg"] = new("million/kg", null, 3),
        ["1e6 cells"] = new("million", 1, 1),
        ["100 million cells"] = new("million", 100, 100),
        ["UC"] = new("umbilical cord"),
        ["umbilical cord"] = new("umbilical cord"),
        ["Wharton’s jelly"] = new("umbilical cord"),
        ["BM"] = new("bone marrow"),
        ["bone marrow"] = new("bone marrow"),
        ["adipose"] = new("adipose"),
        ["true"] = new("true"),
        ["yes"] = new("true"),
        ["false"] = new("false"),
        ["first"] = new("first"),
        ["First"] = new("first"),
        ["second"] = new("second"),
    };

    static readonly NaiveValue Absent = new("absent");
    static readonly NaiveValue Unreadable = new("unreadable");

    public bool IsAbsent => this == Absent;

    public bool IsUnreadable => this == Unreadable;

    public bool IsSingle => Low is not null && Low == High;

    bool IsAmount => Low is not null || High is not null;

    // Every half from below the least to above the largest number in the table.
    HashSet<double> Points => [.. Enumerable.Range(-4, 400).Select(half => half / 2.0).Where(Covers)];

    public static NaiveValue Of(string words) => Meanings.GetValueOrDefault(words, Unreadable);

    /// <summary>Returns the values at a path: of each element of a list on the way, one absent value for what is left out.</summary>
    public static List<NaiveValue> At(JsonNode? node, string path)
    {
        if (node is null)
            return [Absent];
        if (node is JsonArray list)
            return IsBlank(list) ? [Absent] : [.. list.Where(item => !IsBlank(item)).SelectMany(item => At(item, path))];
        if (path.Length == 0)
            return [node is JsonObject group ? group.Any(field => field.Value is not JsonArray { Count: 0 })
                ? new("group")
                : Absent : Of((string)node!)];
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var inner = node[dot < 0 ? path : path[..dot]];
        if (inner is JsonArray elements && dot < 0)
            return Elements(elements);
        return At(inner, dot < 0 ? "" : path[(dot + 1)..]);
    }

    public Truth Same(NaiveValue other) =>
        CannotCompare(other) ? Truth.Unknown : Naive.Is(IsAmount ? Points.SetEquals(other.Points) : this == other);

    // An amount that covers several points, such as a window, includes each of them.
    public Truth Includes(NaiveValue other) => IsAmount ? other.Compare("within", this) : Same(other);

    // Two amounts that touch have that point in common, whether or not it is counted in.
    public Truth Meets(NaiveValue other) =>
        CannotCompare(other) ? Truth.Unknown : Naive.Is(IsAmount ? Closed.Points.Overlaps(other.Closed.Points) : this == other);

    /// <summary>Compares where the two begin: at the least, or at the one end there is.</summary>
    public Truth Follows(NaiveValue before) =>
        Scale != before.Scale ? Truth.Unknown : Naive.Is((Low ?? High) > (before.Low ?? before.High));

    NaiveValue Closed => this with { LowOpen = false, HighOpen = false };

    /// <summary>Compares each point: with the end that the relation looks at, or the only end there is.</summary>
    public Truth Compare(string relation, NaiveValue other)
    {
        if (CannotCompare(other))
            return Truth.Unknown;
        var (points, others) = (Points, other.Points);
        return Naive.Is(relation switch
        {
            "atLeast" => points.All(point => other.Low is null ? point >= other.High : others.Any(limit => limit <= point)),
            "atMost" => points.All(point => other.High is null ? point <= other.Low : others.Any(limit => limit >= point)),
            "above" => points.All(point => other.High is null ? point > other.Low : others.All(limit => limit < point)),
            "below" => points.All(point => other.Low is null ? point < other.High : others.All(limit => limit > point)),
            _ => points.IsSubsetOf(others),
        });
    }

    /// <summary>Whether nothing is filled in; an empty list says that there are none.</summary>
    public static bool IsBlank(JsonNode? node) => node switch
    {
        null => true,
        JsonObject group => group.All(field => IsBlank(field.Value)),
        JsonArray list => list.Count > 0 && list.All(IsBlank),
        _ => false,
    };

    // One unreadable element makes the list unreadable; groups count by themselves, whatever they hold, unless they are blank.
    static List<NaiveValue> Elements(JsonArray elements)
    {
        if (IsBlank(elements))
            return [Absent];
        List<NaiveValue> values = [.. elements.Where(element => !IsBlank(element))
            .Select(element => element is JsonObject ? new("group") : Of((string)element!))];
        return values.Contains(Unreadable) ? [Unreadable] : values;
    }

    bool CannotCompare(NaiveValue other) => IsAmount && Scale != other.Scale;

    bool Covers(double point) =>
        (Low is null || point > Low || (point == Low && !LowOpen)) && (High is null || point < High || (point == High && !HighOpen));
}
