using System.Text.Json;
using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes everything about rules as JSON, each text in every language that is asked for.</summary>
sealed class ExplanationJsonWriter(Utf8JsonWriter json, IReadOnlyList<Language> languages) : JsonDocumentWriter(json, languages[0])
{
    readonly IReadOnlyList<Language> languages = languages;

    public void Write(RuleExplanation explanation)
    {
        Json.WriteStartObject();
        WriteIdentity();
        List("rules", explanation.Rules, Write);
        Json.WriteEndObject();
    }

    void Write(Rule rule)
    {
        Json.WriteString("id", rule.Id);
        Texts("title", rule.Title);
        Json.WriteString("concern", rule.Concern.Name);
        Json.WriteString("severity", rule.Severity.MachineName());
        Json.WriteString("ruleSet", rule.RuleSet.Name);
        Json.WriteString("version", rule.RuleSet.Version);
        Json.WriteString("sha256", rule.RuleSet.Hash);
        Json.WriteString("since", rule.Since);
        Json.WriteString("file", rule.Source.Name);
        Write(rule.Span);
        List("profiles", RuleProfile.With(rule), profile => Write(profile, rule));
        Json.WriteString("each", rule.Logic.Each?.Text);
        Write("when", rule.Logic.When, rule.Source, rule.Logic.WhenSpan);
        Write("expect", rule.Logic.Expect, rule.Source, rule.Logic.ExpectSpan);
        List("parameters", rule.Logic.Parameters, Write);
        Texts("message", rule.Words.Message.Written);
        Texts("rationale", rule.Rationale);
        Texts("fix", rule.Words.Fix.Written);
        List("citations", rule.Citations, Write);
        List("examples", rule.Words.Examples, example => Write(example, rule.Source));
    }

    void Write(string name, Condition? condition, SourceText source, SourceSpan span)
    {
        if (condition is null)
        {
            Json.WriteNull(name);
            return;
        }

        Json.WriteStartObject(name);
        Texts("words", condition.Describe());
        Json.WriteString("written", string.Join('\n', source.LinesAt(span)));
        Json.WriteEndObject();
    }

    void Write(RuleParameter parameter)
    {
        Json.WriteString("name", parameter.Name);
        Texts("value", parameter.Value);
        Texts("default", parameter.Default);
        Texts("minimum", parameter.Minimum);
        Texts("maximum", parameter.Maximum);
        Texts("because", parameter.Because);
        Names("cite", parameter.Sources.Select(source => source.Id));
    }

    void Write(RuleCitation citation)
    {
        var source = citation.Source;
        Json.WriteString("id", source.Id);
        Json.WriteString("kind", source.Kind);
        Json.WriteString("authority", source.Authority.MachineName());
        Json.WriteString("text", source.Text.English);
        Json.WriteString("doi", source.Doi);
        Json.WriteString("pmid", source.Pmid);
        Json.WriteString("nct", source.Nct);
        Json.WriteString("link", source.Link);
        Json.WriteString("read", source.Read);
        Texts("at", citation.At);
    }

    void Write(RuleExample example, SourceText source)
    {
        Json.WriteString("verdict", example.Expected.MachineName());
        Json.WriteString("at", example.At);
        Write(example.Span);
        Json.WriteString("written", string.Join('\n', source.LinesAt(example.Protocol.Span)));
    }

    void Texts(string name, LocalizedText? text)
    {
        if (text is null)
        {
            Json.WriteNull(name);
            return;
        }

        Json.WriteStartObject(name);
        foreach (var language in languages)
            Json.WriteString(Languages.Code(language), text.In(language));
        Json.WriteEndObject();
    }
}
