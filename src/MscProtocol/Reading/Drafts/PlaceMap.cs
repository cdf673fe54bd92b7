using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Where a record or document states each field of the model that was made of it.</summary>
/// <param name="whole">The place of what it does not state at all.</param>
sealed class PlaceMap(Place whole) : ILocator
{
    readonly Dictionary<ProtocolPath, Place> places = [];
    readonly Dictionary<ProtocolPath, FactMention> mentions = [];
    readonly HashSet<ProtocolPath> excused = [];

    /// <summary>Notes where a fact stands; the first place of a field is kept.</summary>
    public void Add(ProtocolPath path, Place place) => places.TryAdd(path, place);

    /// <summary>Notes that the document speaks of a fact that could not be read; the first words are kept.</summary>
    public void Mention(FactMention mention) => mentions.TryAdd(mention.Path, mention);

    /// <summary>Notes that the document need not state the field.</summary>
    public void Excuse(ProtocolPath path) => excused.Add(path);

    /// <inheritdoc/>
    public FactMention? MentionOf(ProtocolPath path) =>
        mentions.TryGetValue(path, out var mention) ? mention : path.Sources.Select(MentionOf).FirstOrDefault(found => found is not null);

    /// <inheritdoc/>
    public bool IsExcused(ProtocolPath path) => excused.Contains(path);

    /// <inheritdoc/>
    public ILocator WithoutPlaces()
    {
        PlaceMap bare = new(TextPlace.Nowhere);
        foreach (var mention in mentions.Values)
            bare.Mention(mention with { Place = TextPlace.Nowhere });
        bare.excused.UnionWith(excused);
        return bare;
    }

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
