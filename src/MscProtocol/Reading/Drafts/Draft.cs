using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>A group of the model in the making: no field is set without the place of its fact.</summary>
sealed class Draft
{
    readonly Shape shape;
    readonly ProtocolPath? path;
    readonly PlaceMap places;

    // By field: the values in the order in which they were found, or the drafts of groups.
    readonly Dictionary<ValueField, List<object>> values = [];
    readonly HashSet<(ValueField Field, object Value)> listed = [];
    readonly Dictionary<GroupField, List<Draft>> groups = [];
    readonly Dictionary<LimitsField, List<MarkerLimit>> limits = [];
    readonly Dictionary<ValueField, string> unreadable = [];

    Draft(Shape shape, ProtocolPath? path, PlaceMap places) => (this.shape, this.path, this.places) = (shape, path, places);

    /// <summary>Starts a protocol that states nothing.</summary>
    public static Draft<TrialProtocol> Protocol(PlaceMap places) => new(new(TrialProtocol.Shape, null, places));

    /// <summary>Returns whether the field was set.</summary>
    public bool Has(ValueField field) => values.ContainsKey(field);

    /// <summary>Returns the first value that the field was set to; <see langword="null"/> where it was not.</summary>
    public object? ValueOf(ValueField field) => values.TryGetValue(field, out var known) ? known[0] : null;

    /// <summary>Returns the group of that field, which states nothing as long as nothing is set in it.</summary>
    public Draft Group(GroupField field)
    {
        if (!groups.TryGetValue(field, out var known))
            groups.Add(field, known = [new(field.Shape, ProtocolPath.Below(path, field.Name), places)]);
        return known[0];
    }

    /// <summary>Adds an element to a list of groups.</summary>
    public Draft Add(GroupField field, Place origin)
    {
        if (!groups.TryGetValue(field, out var known))
            groups.Add(field, known = []);
        var place = ProtocolPath.Below(path, field.Name);
        places.Add(place, origin);
        place = place.At(known.Count);
        places.Add(place, origin);
        var added = new Draft(field.Shape, place, places);
        known.Add(added);
        return added;
    }

    /// <summary>Returns the element of a list of groups, adding those up to it where there are fewer.</summary>
    public Draft Element(GroupField field, int index, Place origin)
    {
        while (!groups.TryGetValue(field, out var known) || known.Count <= index)
            Add(field, origin);
        return groups[field][index];
    }

    /// <summary>Adds a marker to a field of markers, unless it has it.</summary>
    public void SetLimit(LimitsField field, MarkerLimit limit, Place origin)
    {
        if (!limits.TryGetValue(field, out var known))
            limits.Add(field, known = []);
        if (known.Exists(other => other.Marker.Equals(limit.Marker)))
            return;
        var place = ProtocolPath.Below(path, field.Name);
        places.Add(place, origin);
        places.Add(ProtocolPath.Below(place, limit.Marker.Name), origin);
        known.Add(limit);
    }

    /// <summary>
    /// Sets the field, unless it is set: what is found first counts. A value of a list is added unless the list has it;
    /// words such as "TBD" state nothing.
    /// </summary>
    public void Set(ValueField field, object value, Place origin)
    {
        if (value is string text && Fillers.SaysNothing(text))
            return;
        if (!values.TryGetValue(field, out var known))
            values.Add(field, known = []);
        else if (!field.IsList)
            return;
        if (field.IsList && !listed.Add((field, value)))
            return;
        var place = ProtocolPath.Below(path, field.Name);
        places.Add(place, origin);
        if (field.IsList)
            places.Add(place.At(known.Count), origin);
        known.Add(value);
    }

    /// <summary>Sets the field to what the text says in the notation of protocol files; returns whether that can be read.</summary>
    public bool Read(ValueField field, string text, Place origin)
    {
        if (!field.Kind.TryReadList(text, out var read, out _))
            return false;
        foreach (var value in read)
            Set(field, value, origin);
        return true;
    }

    /// <summary>Notes that the record states the field in words that cannot be read, unless it is set.</summary>
    public void SetUnreadable(ValueField field, string text, Place origin)
    {
        if (!values.ContainsKey(field) && unreadable.TryAdd(field, text))
            places.Add(ProtocolPath.Below(path, field.Name), origin);
    }

    /// <summary>Notes that the document speaks of the field, and that this could not be read, or not for certain.</summary>
    public void Mention(ValueField field, LocalizedText name, Place words) =>
        places.Mention(new(ProtocolPath.Below(path, field.Name), name, words));

    /// <summary>Notes that such a document does not say the field where it is as it is here.</summary>
    public void Excuse(ValueField field) => places.Excuse(ProtocolPath.Below(path, field.Name));

    /// <summary>Returns the group with all that was set.</summary>
    public object Build()
    {
        var group = shape.Empty;
        foreach (var (field, text) in unreadable)
            group = field.WithUnreadable(group, text);
        foreach (var (field, found) in values)
            group = field.With(group, found);
        foreach (var (field, found) in limits)
            group = field.With(group, found);
        foreach (var (field, drafts) in groups)
            group = field.With(group, [.. drafts.Select(draft => draft.Build())]);
        return group;
    }
}
