namespace MscProtocol.Reading;

/// <summary>Reads the products that the European register lists: a block of named lines for each.</summary>
static class IctrpProducts
{
    static readonly string[] Names = ["Product Name:", "Trade Name:"];
    static readonly string[] Firsts = [.. Names, "Product Code:", "Pharmaceutical Form:"];
    const string Number = "Concentration number:";

    static readonly string[] Units = ["Concentration unit:"];
    static readonly string[] OtherNames = ["INN or Proposed INN:", "Other descriptive name:"];

    /// <summary>Returns whether the text lists products.</summary>
    public static bool Are(string text) => Array.Exists(Firsts, first => text.StartsWith(first, StringComparison.Ordinal));

    /// <summary>Returns the products.</summary>
    public static IReadOnlyList<RegistryIntervention> Read(RecordNode node, string text)
    {
        List<RegistryIntervention> products = [];
        var start = 0;
        for (var at = NextLine(text, 0); at <= text.Length; at = NextLine(text, at))
        {
            if (at < text.Length && !Names.Any(name => text.AsSpan(at).StartsWith(name)))
                continue;
            products.Add(Product(node, text, start, at));
            start = at;
            if (at == text.Length)
                break;
        }

        return products;
    }

    static RegistryIntervention Product(RecordNode node, string text, int start, int end)
    {
        List<RecordProse> names = [.. Lines(node, text, start, end, Names)];
        List<RecordProse> others = [.. Lines(node, text, start, end, OtherNames)];
        var name = names.Concat(others).FirstOrDefault();
        return new(
            node,
            name,
            RecordText.PartOf(node, start, end) is { } whole ? new(whole) : null,
            [.. names.Concat(others).Skip(1), .. Strength(node, text, start, end)],
            []);
    }

    static IEnumerable<RecordProse> Strength(RecordNode node, string text, int start, int end)
    {
        var unit = Lines(node, text, start, end, Units).Select(line => line.Text.Text).FirstOrDefault();
        for (var at = start; at < end; at = NextLine(text, at))
        {
            if (text.AsSpan(at).StartsWith(Number))
                return CellStrength.PerKilogram(unit, node, at + Number.Length, Math.Min(end, NextLine(text, at)));
        }

        return [];
    }

    static IEnumerable<RecordProse> Lines(RecordNode node, string text, int start, int end, string[] labels)
    {
        for (var at = start; at < end; at = NextLine(text, at))
        {
            var line = at;
            if (Array.Find(labels, label => text.AsSpan(line).StartsWith(label)) is { } found
                && RecordText.PartOf(node, at + found.Length, Math.Min(end, NextLine(text, at))) is { } words)
            {
                yield return new(words);
            }
        }
    }

    static int NextLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;
}
