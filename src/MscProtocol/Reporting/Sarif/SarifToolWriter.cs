using System.Text.Json;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes, as SARIF, what was checked with: the program, its rules, and the rule sets that they come from.</summary>
sealed class SarifToolWriter(Utf8JsonWriter json, Language language)
{
    public static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    public void Write(SarifRules rules, IReadOnlyList<RuleSetIdentity> sets)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", ToolIdentity.Name);
        json.WriteString("version", ToolIdentity.Version);
        json.WriteString("semanticVersion", ToolIdentity.Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules.Rules)
            Write(rule);
        foreach (var finding in rules.Unwritten)
            WriteRuleOf(finding);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("extensions");
        foreach (var set in sets)
            Write(set);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    void Write(Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        Text("shortDescription", rule.Title);
        Text("fullDescription", rule.Rationale);
        WriteHelp(rule);
        if (rule.Citations.Select(citation => WebLink.Of(citation.Source)).FirstOrDefault(link => link is not null) is { } link)
            json.WriteString("helpUri", link);
        WriteDefault(rule.Severity);
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Concern.Name);
        json.WriteEndArray();
        json.WriteString("concern", rule.Concern.Name);
        json.WriteString("ruleSet", rule.RuleSet.Name);
        json.WriteString("since", rule.Since);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // What it asks for is all that there is to say.
    void WriteRuleOf(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.RuleId);
        Text("shortDescription", finding.Title);
        Text("fullDescription", finding.Title);
        Text("help", finding.Title);
        WriteDefault(finding.Severity);
        json.WriteEndObject();
    }

    void WriteHelp(Rule rule)
    {
        json.WriteStartObject("help");
        json.WriteString("text", string.Join('\n', [
            Visible.Text(rule.Rationale.In(language)),
            Line(FindingsWording.Fix, rule.Words.Fix.Written),
            .. rule.Citations.Select(citation => Line(FindingsWording.Source, FindingsWording.SourceOf(citation))),
        ]));
        json.WriteString("markdown", string.Join("\n\n", [
            Markdown.Text(rule.Rationale.In(language)),
            Markdown.Item(FindingsWording.Fix.In(language), Markdown.Text(rule.Words.Fix.Written.In(language))),
            .. rule.Citations.Select(citation => MarkdownCitation.Item(citation, language)),
        ]));
        json.WriteEndObject();
    }

    void WriteDefault(FindingSeverity severity)
    {
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(severity));
        json.WriteEndObject();
    }

    void Write(RuleSetIdentity set)
    {
        json.WriteStartObject();
        json.WriteString("name", set.Name);
        json.WriteString("version", set.Version);
        Text("shortDescription", set.Title);
        json.WriteStartObject("properties");
        json.WriteString("sha256", set.Hash);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    void Text(string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Visible.Text(text.In(language)));
        json.WriteEndObject();
    }

    string Line(LocalizedText label, LocalizedText text) => Visible.Text(FindingsWording.Labelled(label, text).In(language));
}
