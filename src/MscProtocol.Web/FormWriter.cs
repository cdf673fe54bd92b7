using System.Text.Json;
using MscProtocol.Protocol;

namespace MscProtocol.Web;

/// <summary>Writes the vocabulary as what a form needs of it: names, labels, help, choices and examples.</summary>
sealed class FormWriter(Utf8JsonWriter json, Language language)
{
    public void Write()
    {
        json.WriteStartObject();
        Fields(TrialProtocol.Shape);
        json.WriteStartObject("concerns");
        foreach (var concern in Term<Concern>.All)
            json.WriteString(concern.Name, concern.Text.In(language));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes the published trials: what each is called.</summary>
    public static void WriteTrials(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var trial in Precedent.Shipped)
        {
            json.WriteStartObject();
            json.WriteString("id", trial.Id);
            json.WriteString("name", trial.Name);
            json.WriteString("title", trial.Protocol.Study.Title.TryGet(out var title) ? title : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A computed field is shown at the first of those that it is computed from.
    void Fields(Shape shape)
    {
        json.WriteStartArray("fields");
        foreach (var field in shape.Fields.Where(field => !field.IsDerived && field != TrialProtocol.Fields.Sources))
            Write(field);
        json.WriteEndArray();
        json.WriteStartObject("computed");
        foreach (var field in shape.Fields.OfType<DerivedField>())
            json.WriteString(field.Name, field.From[0].Name);
        json.WriteEndObject();
    }

    void Write(Field field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("label", FieldNames.Of(field).In(language));
        json.WriteString("help", FieldTexts.Of(field).In(language));
        json.WriteBoolean("list", field.IsList);
        switch (field)
        {
            case GroupField group:
                json.WriteString("kind", "group");
                json.WriteBoolean("shorthand", group.Shape.Shorthand is not null);
                Fields(group.Shape);
                break;
            case LimitsField:
                json.WriteString("kind", "limits");
                break;
            case ValueField value:
                Write(value.Kind);
                break;
        }

        json.WriteEndObject();
    }

    void Write(ValueKind kind)
    {
        json.WriteString("kind", kind.Name);
        if (kind.Schema()["examples"]?[0]?.ToString() is { } example)
            json.WriteString("example", example);
        if (kind is not TermKind terms)
            return;
        json.WriteBoolean("open", terms.IsOpen);
        json.WriteStartArray("choices");
        foreach (var term in terms.Terms)
        {
            json.WriteStartArray();
            json.WriteStringValue(term.Name);
            json.WriteStringValue(term.Text.In(language));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
