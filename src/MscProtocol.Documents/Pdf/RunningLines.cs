namespace MscProtocol.Pdf;

/// <summary>Finds the heads and feet of pages: lines near an edge that many pages have, whatever numbers are in them.</summary>
sealed class RunningLines
{
    const int Nearest = 5;
    const int FewestPages = 3;
    const int ShareOfPages = 4;

    readonly HashSet<string> running = new(StringComparer.Ordinal);

    public RunningLines(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var key in AtEdges(page).Select(KeyOf).Distinct(StringComparer.Ordinal))
                seen[key] = seen.GetValueOrDefault(key) + 1;
        }

        foreach (var (key, count) in seen)
        {
            if (count >= FewestPages && count * ShareOfPages >= pages.Count)
                running.Add(key);
        }
    }

    /// <summary>Returns the lines of a page without its heads and feet.</summary>
    public List<PdfLine> Without(IReadOnlyList<PdfLine> page)
    {
        var edges = AtEdges(page).Where(line => running.Contains(KeyOf(line)) || IsNumber(line.Text)).ToHashSet();
        return [.. page.Where(line => !edges.Contains(line))];
    }

    static IEnumerable<PdfLine> AtEdges(IReadOnlyList<PdfLine> page)
    {
        var order = page.OrderByDescending(line => line.Baseline).ToList();
        return order.Take(Nearest).Concat(order.Skip(Math.Max(Nearest, order.Count - Nearest)));
    }

    static bool IsNumber(string text) => text.Length <= 4 && text.All(char.IsAsciiDigit);

    static string KeyOf(PdfLine line) =>
        string.Concat(line.Text.Where(character => !char.IsWhiteSpace(character) && !char.IsAsciiDigit(character)));
}
