using System.Text;
using MscProtocol.Notation;

namespace MscProtocol.Reading;

/// <summary>Says what the tags in texts stand for, by the dictionaries of the document.</summary>
sealed class UsdmTags
{
    // A value may hold tags in its turn; what goes deeper, or is longer, is no value.
    const int Deepest = 4;
    const int Longest = 200;

    readonly UsdmIds ids;
    readonly Dictionary<string, string> references = new(StringComparer.Ordinal);

    // Each tag is looked up once, however often it is written; a tag that leads back to itself finds its own name here.
    readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <summary>Gathers the dictionaries of the version of the study and of its design.</summary>
    public UsdmTags(UsdmIds ids, IEnumerable<RecordNode> dictionaries)
    {
        this.ids = ids;
        foreach (var dictionary in dictionaries)
        {
            foreach (var map in dictionary["parameterMaps"].Items)
            {
                if (map["tag"].Text is { } tag && map["reference"].Text is { } reference)
                {
                    references.TryAdd(Key(dictionary["id"].Text, tag), reference);
                    references.TryAdd(Key(null, tag), reference);
                }
            }
        }
    }

    /// <summary>Returns a text without XHTML and with the values of its tags; <see langword="null"/> where there is none.</summary>
    /// <param name="node">The text.</param>
    /// <param name="dictionary">The identifier of the dictionary that its tags are of.</param>
    public RecordText? Read(RecordNode node, string? dictionary = null) => Read(node, dictionary, 0);

    RecordText? Read(RecordNode node, string? dictionary, int depth) => UsdmText.Of(node, element => ValueOf(element, dictionary, depth));

    // "<usdm:tag name="min_age"/>" names a reference, "<usdm:ref klass="Quantity" id="Quantity_9" attribute="value"/>" is one.
    string ValueOf(string element, string? dictionary, int depth)
    {
        var key = Key(dictionary, element);
        if (values.TryGetValue(key, out var known))
            return known;
        var name = Attribute(element, "name");
        values.Add(key, name is null ? string.Empty : $"[{name}]");
        if (depth < Deepest && ReferenceOf(element, name, dictionary) is { } reference)
        {
            var value = ids[Attribute(reference, "id")][Attribute(reference, "attribute") ?? "text"];
            if (WordsOf(value, dictionary, depth + 1) is { Length: <= Longest } words)
                values[key] = words;
        }

        return values[key];
    }

    string? ReferenceOf(string element, string? name, string? dictionary)
    {
        if (name is null)
            return element.StartsWith("<usdm:ref", StringComparison.OrdinalIgnoreCase) ? element : null;
        return references.GetValueOrDefault(Key(dictionary, name)) ?? references.GetValueOrDefault(Key(null, name));
    }

    string? WordsOf(RecordNode value, string? dictionary, int depth)
    {
        if (!value.IsObject)
            return value.Number is { } number && Math.Abs(number) < 1e15m ? Exact.Print(number) : Read(value, dictionary, depth)?.Text;
        if (UsdmAmount.Of(value) is { } amount)
            return string.Join('-', new[] { amount.Low, amount.High }.OfType<decimal>().Distinct().Select(Exact.Print));
        var coded = UsdmCode.Of(value);
        return coded.Decode ?? coded.Code;
    }

    static string? Attribute(string element, string name)
    {
        var at = element.IndexOf($" {name}=", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at + name.Length + 2 >= element.Length)
            return null;
        var from = at + name.Length + 3;
        var end = element.IndexOf(element[from - 1], Math.Min(from, element.Length));
        return end < from ? null : element[from..end];
    }

    static string Key(string? dictionary, string tag) => new StringBuilder(dictionary).Append('\n').Append(tag).ToString();
}
