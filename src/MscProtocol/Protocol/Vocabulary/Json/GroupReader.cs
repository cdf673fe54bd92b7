using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using MscProtocol.Wording;

namespace MscProtocol.Protocol;

/// <summary>
/// Reads groups of the model from JSON in our own format; what cannot be taken as written throws a <see cref="JsonException"/>.
/// </summary>
/// <param name="ignoreCase">Whether names of fields may be written in any case.</param>
sealed class GroupReader(bool ignoreCase)
{
    /// <summary>Reads the group at the token where the reader stands.</summary>
    /// <param name="json">Stands at the first token of the group, and then at its last.</param>
    /// <param name="shape">The fields of the group.</param>
    /// <param name="isNoField">Takes a property that is no field, with its text, and returns whether there is such a property.</param>
    public object Read(ref Utf8JsonReader json, Shape shape, Func<string, string?, bool> isNoField) =>
        ReadGroup(ref json, shape, string.Empty, isNoField);

    object ReadGroup(ref Utf8JsonReader json, Shape shape, string path, Func<string, string?, bool>? isNoField = null)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            return ReadShorthand(ref json, shape, path);
        var group = shape.Empty;
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var name = json.GetString()!;
            json.Read();
            var field = Find(shape, name);
            var place = path.Length == 0 ? name : $"{path}.{name}";
            if (!seen.Add(field?.Name ?? name))
                throw Fault(place, $"'{name}' is given twice; keep one of the two.");
            if (field is not null)
                group = ReadField(ref json, field, group, place);
            else if (isNoField is null || !isNoField(name, TextOf(ref json, place)))
                throw Unknown(place, name, shape);
        }

        return group;
    }

    object ReadField(ref Utf8JsonReader json, Field field, object owner, string path)
    {
        if (json.TokenType == JsonTokenType.Null || (json.TokenType == JsonTokenType.String && SaysNothing(field, json.GetString()!)))
            return owner;
        return field switch
        {
            GroupField group => group.With(owner, ReadGroups(ref json, group, path)),
            LimitsField limits => limits.With(owner, ReadLimits(ref json, path)),
            _ => ReadValues(ref json, (ValueField)field, path) is { } values ? ((ValueField)field).With(owner, values) : owner,
        };
    }

    // A value is read first: "none" is an answer to some questions.
    static bool SaysNothing(Field field, string text) =>
        string.IsNullOrWhiteSpace(text) || (field is not ValueField && !field.CanRead(text) && Fillers.SaysNothing(text));

    // Whatever a list holds may also stand alone.
    List<object> ReadGroups(ref Utf8JsonReader json, GroupField field, string path)
    {
        if (!field.IsList || json.TokenType != JsonTokenType.StartArray)
            return [ReadGroup(ref json, field.Shape, path)];
        List<object> groups = [];
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            groups.Add(json.TokenType == JsonTokenType.Null
                ? field.Shape.Empty
                : ReadGroup(ref json, field.Shape, At(path, groups.Count)));
        }

        return groups;
    }

    static object ReadShorthand(ref Utf8JsonReader json, Shape shape, string path)
    {
        if (json.TokenType == JsonTokenType.String && shape.Shorthand?.Invoke(json.GetString()!) is { } group)
            return group;
        throw Fault(path, "a group of fields is expected, as an object.");
    }

    static List<MarkerLimit> ReadLimits(ref Utf8JsonReader json, string path)
    {
        if (json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            throw Fault(path, "markers are expected, as an object of markers with their limits or an array of markers.");
        var isNamedAlone = json.TokenType == JsonTokenType.StartArray;
        List<MarkerLimit> limits = [];
        while (json.Read() && json.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            var name = TextOf(ref json, path);
            if (!LimitsField.KeyKind.TryRead(name ?? string.Empty, out var marker, out var fault))
                throw Fault(path, fault.Message.English);
            var place = $"{path}.{name}";
            if (limits.Exists(limit => limit.Marker.Equals(marker)))
                throw Fault(place, $"'{name}' is given twice; keep one of the two.");
            var text = isNamedAlone || !json.Read() ? null : TextOf(ref json, place);
            if (text is null || Fillers.SaysNothing(text))
                limits.Add(new((Term<Marker>)marker));
            else if (LimitsField.ValueKind.TryRead(text, out var limit, out fault))
                limits.Add(new((Term<Marker>)marker, (Quantity<Percent>)limit));
            else
                throw Fault(place, fault.Message.English);
        }

        return limits;
    }

    // Nothing where the value is left out.
    static IReadOnlyList<object>? ReadValues(ref Utf8JsonReader json, ValueField field, string path)
    {
        if (!field.IsList || json.TokenType != JsonTokenType.StartArray)
            return TextOf(ref json, path) is { } text && Values(field, text, path) is { Count: > 0 } read ? read : null;
        List<object> values = [];
        for (var i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
        {
            if (TextOf(ref json, At(path, i)) is { } one)
                values.AddRange(Values(field, one, At(path, i)));
        }

        return values;
    }

    static IReadOnlyList<object> Values(ValueField field, string text, string path) =>
        field.TryRead(text, out var values, out var fault) ? values : throw Fault(path, fault.Message.English);

    // The text of a single value as a file would have it; null where that says nothing.
    static string? TextOf(ref Utf8JsonReader json, string path)
    {
        var text = json.TokenType switch
        {
            JsonTokenType.String or JsonTokenType.PropertyName => json.GetString()!,
            JsonTokenType.Number => Encoding.UTF8.GetString(json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.Null => string.Empty,
            _ => throw Fault(path, "a single value is expected."),
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    Field? Find(Shape shape, string name)
    {
        var field = shape.Find(name);
        if (field is null && ignoreCase)
            field = shape.Fields.FirstOrDefault(other => other.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return field is { IsDerived: false } ? field : null;
    }

    static string At(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    static JsonException Unknown(string path, string name, Shape shape)
    {
        if (shape.Find(name) is { IsDerived: true })
            return Fault(path, "the field is computed, and never written.");
        var nearest = Suggestion.Nearest(name, shape.Fields.Where(field => !field.IsDerived).Select(field => field.Name));
        return Fault(path, $"there is no field '{Excerpt.Of(name)}' here{(nearest is null ? "." : $"; did you mean '{nearest}'?")}");
    }

    static JsonException Fault(string path, string message) =>
        path.Length == 0 ? new(message, "$", null, null) : new($"{path}: {message}", $"$.{path}", null, null);
}
