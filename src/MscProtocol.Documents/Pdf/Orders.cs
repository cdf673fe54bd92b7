namespace MscProtocol.Pdf;

/// <summary>Puts what a page holds in order. Pages are mostly drawn as they are read, and then there is nothing to do.</summary>
static class Orders
{
    /// <summary>Returns the items by a key, from the least; those of one key as they came.</summary>
    public static List<T> By<T>(List<T> items, Func<T, double> key)
    {
        var last = double.NegativeInfinity;
        foreach (var item in items)
        {
            var next = key(item);
            if (next < last)
                return [.. items.OrderBy(key)];
            last = next;
        }

        return items;
    }
}
