using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Where a record states each field of the model that was made of it.</summary>
sealed class OriginMap(FactOrigin whole) : ILocator
{
    readonly Dictionary<ProtocolPath, FactOrigin> origins = [];

    /// <summary>Notes where a fact stands; the first place of a field is kept.</summary>
    public void Add(ProtocolPath path, FactOrigin origin) => origins.TryAdd(path, origin);

    /// <inheritdoc/>
    public SourceSpan Find(ProtocolPath? path) => Nearest(path).Span;

    /// <summary>Returns where the record states the field; <see langword="null"/> where it does not.</summary>
    public FactOrigin? Of(ProtocolPath path) => Stated(path) ?? (path.Index is null ? null : Stated(new(path.Parent, path.Name)));

    /// <summary>Returns where the record states the field, else the group that would hold it.</summary>
    public FactOrigin Nearest(ProtocolPath? path)
    {
        for (; path is not null; path = path.Parent)
        {
            if (Of(path) is { } origin)
                return origin;
        }

        return whole;
    }

    // A computed field stands where the weightiest of the fields that it is computed from does.
    FactOrigin? Stated(ProtocolPath path) =>
        origins.TryGetValue(path, out var origin) ? origin : path.Sources.Select(Of).FirstOrDefault(found => found is not null);
}
