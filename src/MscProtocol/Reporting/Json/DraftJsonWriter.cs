using System.Text.Json;
using MscProtocol.Protocol;

namespace MscProtocol.Reporting;

/// <summary>Writes a protocol as JSON in our own format, every value in its canonical notation.</summary>
sealed class DraftJsonWriter(Utf8JsonWriter json, TrialProtocol protocol) : JsonDocumentWriter(json, Language.English)
{
    public void Write()
    {
        Json.WriteStartObject();
        Json.WriteNumber("mscProtocol", 1);
        Fields(TrialProtocol.Shape, protocol);
        Json.WriteEndObject();
    }

    void Group(Shape shape, object group)
    {
        Json.WriteStartObject();
        Fields(shape, group);
        Json.WriteEndObject();
    }

    void Fields(Shape shape, object group)
    {
        foreach (var field in shape.Fields.Where(field => !field.IsDerived))
            Field(field, field.Get(group, protocol));
    }

    void Field(Field field, object? value)
    {
        switch (field, value)
        {
            case (GroupField { IsList: false } inner, not null) when inner.Shape.StatesAnything(value, protocol):
                Json.WritePropertyName(field.Name);
                Group(inner.Shape, value);
                break;
            case (GroupField { IsList: true } inner, object[] groups):
                List(field.Name, groups, group => Group(inner.Shape, group));
                break;
            case (LimitsField, object[] limits):
                Limits(field.Name, limits.Cast<MarkerLimit>());
                break;

            // An arm has one dose and one route, or lists of as many as there are.
            case (ValueField { Kind: DoseKind or TermKind<Route> }, object[] { Length: 1 } values):
                Json.WritePropertyName(field.Name);
                Value(values[0]);
                break;
            case (ValueField, object[] values):
                List(field.Name, values, Value);
                break;
            case (ValueField, not (null or Unreadable)):
                Json.WritePropertyName(field.Name);
                Value(value);
                break;
        }
    }

    void List(string name, object[] items, Action<object> write)
    {
        Json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        Json.WriteEndArray();
    }

    void Limits(string name, IEnumerable<MarkerLimit> limits)
    {
        Json.WriteStartObject(name);
        foreach (var limit in limits)
            Json.WriteString(limit.Marker.Name, limit.Limit.TryGet(out var share) ? share.ToString() : null);
        Json.WriteEndObject();
    }

    void Value(object value)
    {
        if (value is bool flag)
            Json.WriteBooleanValue(flag);
        else if (ProtocolValue.Number(value) is { } number)
            Json.WriteNumberValue(number);
        else
            Json.WriteStringValue(ProtocolValue.Text(value));
    }
}
