using System.Collections.Concurrent;
using System.Globalization;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Finds the field that the name of a fact stands for.</summary>
static class UsdmFactNames
{
    const int MostSteps = 6;
    const int MostElements = 100;

    // What people call a product's facts beside the last word of their published name.
    static readonly (string Name, string Path)[] Further =
    [
        ("viability", "viability.minimum"), ("donor", "donor.type"), ("preservation", "preservation.state"),
        ("cryoprotectant", "preservation.cryoprotectant"),
        ("tissue", "source"), ("tissue source", "source"), ("cell source", "source"), ("passage number", "passage"),
        ("gene modification", "geneModification.status"),
    ];

    static readonly Dictionary<string, string> ByWord = Words();

    static readonly ConcurrentDictionary<Shape, Dictionary<string, FieldPath>> Paths = new();

    /// <summary>Whether a document says this of a product or arm itself.</summary>
    public static bool IsLeftToDocument(string path, string field) =>
        (path, field) is (UsdmFacts.ProductName or UsdmFacts.ArmName, "name") or (UsdmFacts.ArmName, "product");

    /// <summary>Returns the field that a name stands for; <see langword="null"/> where it is none of the published ones.</summary>
    /// <param name="root">What the name starts with: product, arm, design …</param>
    /// <param name="shape">The fields below it.</param>
    /// <param name="name">The name, or the url that ends in it.</param>
    public static NamedField? Find(string root, Shape shape, string name)
    {
        var parts = name[(name.LastIndexOfAny([':', '/', '#']) + 1)..].Trim().Split('.', MostSteps + 1);
        if (parts.Length > 1 && parts[0].Equals(root, StringComparison.OrdinalIgnoreCase))
            return Find(shape, parts[1..]);
        if (Find(shape, parts) is { } field)
            return field;
        return root == UsdmFacts.ProductName && ByWord.TryGetValue(KeyOf(name), out var path) ? Find(shape, path.Split('.')) : null;
    }

    /// <summary>Returns the published names below a root, for telling what was meant.</summary>
    public static IEnumerable<string> Below(string root) =>
        UsdmFacts.All.Select(fact => fact.Name).Where(name => name.StartsWith(root + ".", StringComparison.Ordinal));

    static NamedField? Find(Shape shape, string[] parts)
    {
        var (words, elements) = (new string[parts.Length], new int[parts.Length]);
        for (var i = 0; i < parts.Length; i++)
            (words[i], elements[i]) = Indexed(parts[i]);
        var paths = Paths.GetOrAdd(
            shape, known => WrittenPaths.Below(known).ToDictionary(path => path.Text, StringComparer.OrdinalIgnoreCase));
        if (paths.TryGetValue(string.Join('.', words), out var path))
            return IsOfValue(path) && elements.All(IsElement) ? new(path, elements) : null;
        return paths.TryGetValue(string.Join('.', words[..^1]), out var limits) && limits.Leaf is LimitsField
            && Term<Marker>.TryParse(words[^1], out var marker) && elements[..^1].All(IsElement)
            ? new(limits with { Marker = marker }, elements)
            : null;
    }

    static bool IsOfValue(FieldPath path) => path.Leaf is ValueField or GroupField { Shape.Shorthand: not null };

    static bool IsElement(int index) => index is >= 0 and <= MostElements;

    static (string Word, int Index) Indexed(string part)
    {
        var open = part.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
            return (part, 0);
        return part.EndsWith(']')
            && int.TryParse(part.AsSpan(open + 1, part.Length - open - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? (part[..open], index)
            : (part, -1);
    }

    // "Population doublings" and "endotoxin" name one field each; a word that names several names none.
    static Dictionary<string, string> Words()
    {
        var paths = Below(UsdmFacts.ProductName).Select(name => name[(UsdmFacts.ProductName.Length + 1)..]);
        var words = paths.GroupBy(path => KeyOf(path.Split('.')[^1]))
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var (name, path) in Further)
            words[KeyOf(name)] = path;
        return words;
    }

    static string KeyOf(string name) => TermSpelling.Join(TermSpelling.Normalise(name));
}
