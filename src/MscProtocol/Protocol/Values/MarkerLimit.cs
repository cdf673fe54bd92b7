namespace MscProtocol.Protocol;

/// <summary>A surface marker with the share of positive cells that is asked for.</summary>
/// <param name="Marker">The marker.</param>
/// <param name="Limit">The limit: a least share for a positive marker, a greatest share for a negative one.</param>
public sealed record MarkerLimit(Term<Marker> Marker, Stated<Quantity<Percent>> Limit = default)
{
    /// <summary>Returns the shares that are stated; <see langword="null"/> where none is.</summary>
    internal static object? Shares(Listed<MarkerLimit> limits)
    {
        List<object> shares = [];
        foreach (var (_, limit) in limits)
        {
            if (limit.TryGet(out var share))
                shares.Add(share);
        }

        return shares.Count > 0 ? shares.ToArray() : null;
    }
}
