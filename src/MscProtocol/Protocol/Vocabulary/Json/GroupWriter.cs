using System.Text.Json;

namespace MscProtocol.Protocol;

/// <summary>
/// Writes groups of the model as JSON in our own format, every value in its canonical notation; what is not stated is left out.
/// </summary>
/// <param name="json">Where to write.</param>
/// <param name="writesUnreadable">Whether a field that cannot be read is written in its words, where they say that again.</param>
sealed class GroupWriter(Utf8JsonWriter json, bool writesUnreadable)
{
    /// <summary>Writes the fields into an object that is open.</summary>
    public void WriteFields(Shape shape, object group)
    {
        foreach (var field in shape.Fields)
        {
            if (!field.IsDerived)
                Write(field, field.Get(group, group));
        }
    }

    void WriteGroup(Shape shape, object group)
    {
        if (writesUnreadable && shape.WordsOf(group) is { } words)
        {
            json.WriteStringValue(words);
            return;
        }

        json.WriteStartObject();
        WriteFields(shape, group);
        json.WriteEndObject();
    }

    void Write(Field field, object? value)
    {
        switch (field, value)
        {
            case (_, Unreadable unreadable):
                if (writesUnreadable && field.WordsOf(unreadable) is { } words)
                    json.WriteString(field.Name, words);
                break;
            case (GroupField { IsList: false } inner, not null):
                if (inner.Shape.IsBlank(value))
                    break;
                json.WritePropertyName(field.Name);
                WriteGroup(inner.Shape, value);
                break;
            case (GroupField inner, object[] groups):
                json.WriteStartArray(field.Name);
                foreach (var group in groups)
                    WriteGroup(inner.Shape, group);
                json.WriteEndArray();
                break;
            case (LimitsField, object[] limits):
                json.WriteStartObject(field.Name);
                foreach (MarkerLimit limit in limits)
                    json.WriteString(limit.Marker.Name, LimitsField.Print(limit));
                json.WriteEndObject();
                break;
            case (ValueField { IsUsuallyOne: true } single, object[] { Length: 1 } values):
                json.WritePropertyName(field.Name);
                single.Kind.Write(json, values[0]);
                break;
            case (ValueField list, object[] values):
                json.WriteStartArray(field.Name);
                foreach (var one in values)
                    list.Kind.Write(json, one);
                json.WriteEndArray();
                break;
            case (ValueField single, not null):
                json.WritePropertyName(field.Name);
                single.Kind.Write(json, value);
                break;
        }
    }
}
