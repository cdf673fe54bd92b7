using System.Text.Json;
using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes a list of rules as JSON.</summary>
sealed class CatalogueJsonWriter(Utf8JsonWriter json, Language language) : JsonDocumentWriter(json, language)
{
    public void Write(RuleCatalogue catalogue)
    {
        Json.WriteStartObject();
        WriteTool();
        List("ruleSets", catalogue.Sets, Write);
        List("rules", catalogue.Rules, Write);
        List("profiles", catalogue.Profiles, Write);
        Json.WriteEndObject();
    }

    void Write(Rule rule)
    {
        Json.WriteString("id", rule.Id);
        Json.WriteString("severity", rule.Severity.MachineName());
        Text("title", rule.Title);
        Json.WriteString("concern", rule.Concern.Name);
        Json.WriteString("ruleSet", rule.RuleSet.Name);
        List("citations", rule.Citations, Write);
        List("profiles", RuleProfile.With(rule), profile => Write(profile, rule));
    }

    void Write(RuleCitation citation)
    {
        Json.WriteString("id", citation.Source.Id);
        Json.WriteString("link", citation.Source.Link);
    }

    void Write(RuleProfile profile)
    {
        var book = profile.Book;
        Json.WriteString("name", profile.Name);
        Json.WriteString("version", profile.Identity?.Version);
        Text("title", profile.Identity?.Title);
        Json.WriteNumber("rules", book.Rules.Count);
        List("ruleSets", book.Sets, Write);
        List("severities", book.Reweighed, WriteSeverity);
        Names("off", book.Off.Select(rule => rule.Id));
        List("parameters", book.SetParameters, Write);
    }

    void WriteSeverity(Rule rule)
    {
        Json.WriteString("id", rule.Id);
        Json.WriteString("severity", rule.Severity.MachineName());
        Json.WriteString("own", rule.OwnSeverity.MachineName());
    }

    void Write(RuleParameter parameter)
    {
        Json.WriteString("name", parameter.Name);
        Text("value", parameter.Value);
        Text("default", parameter.Default);
    }
}
