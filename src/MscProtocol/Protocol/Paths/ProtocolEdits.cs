namespace MscProtocol.Protocol;

/// <summary>Protocols with one place changed.</summary>
static class ProtocolEdits
{
    /// <summary>
    /// Returns the protocol with other values at a place, or without it; elements of lists that are passed over are blank.
    /// </summary>
    /// <param name="protocol">The protocol, which stays as it is.</param>
    /// <param name="place">The place of a field, of an element of a list, or of a marker.</param>
    /// <param name="values">The values; <see langword="null"/> removes what is stated there.</param>
    public static TrialProtocol With(TrialProtocol protocol, ProtocolPath place, IReadOnlyList<object>? values) =>
        (TrialProtocol)With(TrialProtocol.Shape, protocol, place.Segments(), values);

    static object With(Shape shape, object owner, ReadOnlySpan<ProtocolPath> way, IReadOnlyList<object>? values)
    {
        var step = way[0];
        var rest = way[1..];
        return shape.Find(step.Name) switch
        {
            LimitsField limits when rest.Length > 0 => Limits(limits, owner, rest[0].Name, values) is { Count: > 0 } left
                ? limits.With(owner, left)
                : Without(shape, owner, limits),
            GroupField { IsList: true } list when step.Index is { } index => list.With(owner, Elements(list, owner, index, rest, values)),
            GroupField group when rest.Length > 0 => group.With(owner, [With(group.Shape, group.Get(owner, owner)!, rest, values)]),
            ValueField field when values is not null => field.With(owner, values),
            LimitsField limits when values is not null => limits.With(owner, [.. values.Cast<MarkerLimit>()]),
            { } field => Without(shape, owner, field),
            null => owner,
        };
    }

    static List<object> Elements(
        GroupField list, object owner, int index, ReadOnlySpan<ProtocolPath> rest, IReadOnlyList<object>? values)
    {
        List<object> elements = [.. list.Get(owner, owner) as object[] ?? []];
        while (elements.Count <= index)
            elements.Add(list.Shape.Empty);
        if (rest.Length > 0)
            elements[index] = With(list.Shape, elements[index], rest, values);
        else
            elements.RemoveAt(index);
        return elements;
    }

    static List<MarkerLimit> Limits(LimitsField field, object owner, string name, IReadOnlyList<object>? values)
    {
        List<MarkerLimit> limits = [.. (field.Get(owner, owner) as object[] ?? []).Cast<MarkerLimit>()];
        limits.RemoveAll(limit => limit.Marker.Name == name);
        if (values is [MarkerLimit named])
            limits.Add(named);
        else if (values is [Quantity<Percent> share] && Term<Marker>.TryParse(name, out var marker))
            limits.Add(new(marker, share));
        return limits;
    }

    static object Without(Shape shape, object owner, Field left)
    {
        var group = shape.Empty;
        foreach (var field in shape.Fields)
        {
            if (field != left && !field.IsDerived)
                group = Copied(field, group, field.Get(owner, owner));
        }

        return group;
    }

    static object Copied(Field field, object group, object? value) => (field, value) switch
    {
        (_, null) => group,
        (_, Unreadable unreadable) => field.WithUnreadable(group, unreadable.Text ?? string.Empty),
        (GroupField groups, object[] elements) => groups.With(group, elements),
        (GroupField single, _) => single.With(group, [value]),
        (LimitsField limits, object[] stated) => limits.With(group, [.. stated.Cast<MarkerLimit>()]),
        (ValueField values, object[] stated) => values.With(group, stated),
        (ValueField single, _) => single.With(group, [value]),
        _ => group,
    };
}
