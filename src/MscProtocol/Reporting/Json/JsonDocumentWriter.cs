using System.Text.Json;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>What all JSON reports have in common.</summary>
abstract class JsonDocumentWriter(Utf8JsonWriter json, Language language)
{
    protected Utf8JsonWriter Json => json;

    protected Language Language => language;

    /// <summary>Writes which program this is, and in which language it speaks.</summary>
    protected void WriteTool()
    {
        WriteIdentity();
        Json.WriteString("language", language.Code());
    }

    protected void WriteIdentity()
    {
        Json.WriteStartObject("tool");
        Json.WriteString("name", ToolIdentity.Name);
        Json.WriteString("version", ToolIdentity.Version);
        Json.WriteEndObject();
    }

    protected void Write(RuleSetIdentity rules)
    {
        Json.WriteString("name", rules.Name);
        Json.WriteString("version", rules.Version);
        Text("title", rules.Title);
        Json.WriteString("sha256", rules.Hash);
    }

    /// <summary>Writes a profile that contains a rule, and how the rule weighs in it.</summary>
    protected void Write(RuleProfile profile, Rule rule)
    {
        Json.WriteString("name", profile.Name);
        Json.WriteString("severity", profile.Find(rule.Id)!.Severity.MachineName());
    }

    protected void Write(SourceSpan span)
    {
        if (span.IsEmpty)
        {
            Json.WriteNull("span");
            return;
        }

        Json.WriteStartObject("span");
        Position("start", span.Start);
        Position("end", span.End);
        Json.WriteEndObject();
    }

    void Position(string name, SourcePosition position)
    {
        Json.WriteStartObject(name);
        Json.WriteNumber("line", position.Line);
        Json.WriteNumber("column", position.Column);
        Json.WriteEndObject();
    }

    /// <summary>Writes the property, with <c>null</c> where there is no text.</summary>
    protected void Text(string name, LocalizedText? text) => Json.WriteString(name, text?.In(language));

    protected void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        Json.WriteStartArray(name);
        foreach (var item in items)
        {
            Json.WriteStartObject();
            write(item);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
    }

    protected void Names(string name, IEnumerable<string> items)
    {
        Json.WriteStartArray(name);
        foreach (var item in items)
            Json.WriteStringValue(item);
        Json.WriteEndArray();
    }

    /// <summary>Writes where a fact of a published trial comes from.</summary>
    protected void Write(PrecedentCitation citation)
    {
        Json.WriteString("id", citation.Source.Id);
        Text("text", citation.Source.Text);
        Json.WriteString("link", citation.Source.Link);
        Json.WriteString("at", citation.At);
        Json.WriteString("note", citation.Note);
    }

    /// <summary>Writes the property, with <c>null</c> where there is no number.</summary>
    protected void Number(string name, decimal? number)
    {
        if (number is { } value)
            Json.WriteNumber(name, value);
        else
            Json.WriteNull(name);
    }
}
