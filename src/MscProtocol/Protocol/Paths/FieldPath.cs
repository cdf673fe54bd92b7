namespace MscProtocol.Protocol;

/// <summary>A path resolved against the vocabulary.</summary>
/// <param name="Text">The path as it is written.</param>
/// <param name="FromProtocol">Whether it starts at the protocol rather than at the element that is judged.</param>
/// <param name="Fields">The fields to follow, the last one being the field that is meant.</param>
/// <param name="Marker">The marker that is chosen from a map of limits; <see langword="null"/> without one.</param>
sealed record FieldPath(string Text, bool FromProtocol, Field[] Fields, Term<Marker>? Marker)
{
    /// <summary>The field that the path means.</summary>
    public Field Leaf => Fields[^1];

    /// <summary>What each value is; <see langword="null"/> for groups and maps.</summary>
    public ValueKind? Kind => Leaf switch
    {
        ValueField value => value.Kind,
        LimitsField => Marker is null ? LimitsField.KeyKind : LimitsField.ValueKind,
        _ => null,
    };

    /// <summary>Whether the path can lead to more than one value.</summary>
    public bool IsPlural => Array.Exists(Fields, step => step.IsList && !(step is LimitsField && Marker is not null));

    /// <summary>
    /// Adds what the path leads to: nothing for a list stated as empty, one value without content for what is not stated.
    /// </summary>
    public void Collect(Scope scope, List<Found> into) => into.AddRange(scope.At(this));

    /// <summary>Adds what the path leads to from the protocol or from an element of it, by a walk of its own.</summary>
    public void Walk(object from, Scope scope, List<Found> into) => Follow(from, 0, default, scope, into);

    /// <summary>Returns the place of a value that <see cref="Collect"/> found.</summary>
    public ProtocolPath Place(Scope scope, Found found)
    {
        if (Leaf is RunningTextsField texts && found.Value is not null)
            return ProtocolPath.Along(texts.WayTo(scope.Protocol, found.Indices.First));
        var path = FromProtocol ? null : scope.Path;
        var position = 0;
        foreach (var field in Fields)
        {
            path = new(path, field.Name, field.IsList && position < found.Indices.Count ? found.Indices[position++] : null);
        }

        return Marker is null ? path! : ProtocolPath.Below(path, Marker.Name);
    }

    void Follow(object owner, int step, Indices indices, Scope scope, List<Found> into)
    {
        var field = Fields[step];
        var isLast = step == Fields.Length - 1;
        switch (scope.ValueOf(field, owner))
        {
            case object[] items when Marker is not null && isLast:
                into.Add(new(LimitOf(items), owner, indices));
                break;
            case object[] items:
                FollowEach(items, step, indices, scope, owner, into);
                break;
            case { } value:
                Arrive(value, isLast, step, indices, scope, owner, into);
                break;
            case null:
                into.Add(new(null, owner, indices));
                break;
        }
    }

    // A group that states nothing is passed over, and keeps its number; a list of nothing else is not stated.
    void FollowEach(object[] items, int step, Indices indices, Scope scope, object owner, List<Found> into)
    {
        var field = Fields[step];
        var group = field as GroupField;
        var isStated = items.Length == 0;
        for (var i = 0; i < items.Length; i++)
        {
            if (group is not null ? group.Shape.StatesNothing(items[i]) : items[i] is string text && Fillers.SaysNothing(text))
                continue;
            isStated = true;

            // A single value needs no number: it is written without a list.
            var here = group is null && items.Length == 1 ? indices : indices.With(i);
            Arrive(items[i], step == Fields.Length - 1, step, here, scope, owner, into);
        }

        if (!isStated)
            into.Add(new(null, owner, indices));
    }

    void Arrive(object value, bool isLast, int step, Indices indices, Scope scope, object owner, List<Found> into)
    {
        if (isLast && Leaf is GroupField { IsList: false } group && value is not Unreadable)
            into.Add(new(group.Shape.StatesAnything(value, scope.Protocol) ? value : null, owner, indices));
        else if (isLast || value is Unreadable)
            into.Add(new(value is MarkerLimit limit ? limit.Marker : value, owner, indices));
        else
            Follow(value, step + 1, indices, scope, into);
    }

    object? LimitOf(object[] limits)
    {
        foreach (MarkerLimit limit in limits)
        {
            if (limit.Marker.Equals(Marker))
                return limit.Limit.AsObject();
        }

        return null;
    }
}
