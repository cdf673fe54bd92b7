using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Where a record or document states each field of the model that was made of it.</summary>
/// <param name="whole">The place of what it does not state at all.</param>
sealed class PlaceMap(Place whole) : ILocator
{
    readonly Dictionary<ProtocolPath, Place> places = [];

    /// <summary>Notes where a fact stands; the first place of a field is kept.</summary>
    public void Add(ProtocolPath path, Place place) => places.TryAdd(path, place);

    /// <inheritdoc/>
    public Place Find(ProtocolPath? path)
    {
        for (; path is not null; path = path.Parent)
        {
            if (Origin(path) is { } place)
                return place;
        }

        return whole;
    }

    /// <inheritdoc/>
    public Place? Origin(ProtocolPath path) => Stated(path) ?? (path.Index is null ? null : Stated(new(path.Parent, path.Name)));

    // A computed field stands where the weightiest of the fields that it is computed from does.
    Place? Stated(ProtocolPath path) =>
        places.TryGetValue(path, out var place) ? place : path.Sources.Select(Origin).FirstOrDefault(found => found is not null);
}
