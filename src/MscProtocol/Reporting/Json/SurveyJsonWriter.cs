using System.Text.Json;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes a survey as JSON.</summary>
sealed class SurveyJsonWriter(Utf8JsonWriter json, Language language) : JsonDocumentWriter(json, language)
{
    public void Write(Survey survey)
    {
        Json.WriteStartObject();
        WriteTool();
        Json.WriteBoolean("partial", survey.IsPartial);
        Json.WriteNumber("records", survey.Records);
        Json.WriteNumber("refused", survey.Refused);
        Json.WriteNumber("withoutCells", survey.WithoutCells);
        Json.WriteNumber("joined", survey.Joined);
        Json.WriteNumber("disagreeing", survey.Disagreeing);
        Json.WriteNumber("trials", survey.Trials);
        Json.WriteNumber("faulted", survey.Faulted);
        Json.WriteNumber("unreadFiles", survey.UnreadFiles);
        List("ruleSets", survey.RuleSets, Write);
        List("topics", survey.Topics, Write);
        List("rules", survey.BrokenRules, Write);
        Json.WriteEndObject();
    }

    void Write(TopicCounts topic)
    {
        Json.WriteString("path", topic.Path);
        Text("title", topic.Title);
        Json.WriteNumber("stated", topic.Stated);
        List("amounts", topic.Spreads, Write);
        List("kinds", topic.Kinds, Write);
    }

    void Write(Spread spread)
    {
        Json.WriteString("scale", spread.Scale);
        Json.WriteNumber("trials", spread.Trials);
        Json.WriteNumber("least", spread.Least);
        Json.WriteNumber("lowerQuartile", spread.LowerQuartile);
        Json.WriteNumber("median", spread.Median);
        Json.WriteNumber("upperQuartile", spread.UpperQuartile);
        Json.WriteNumber("greatest", spread.Greatest);
    }

    void Write(KindCount kind)
    {
        Json.WriteString("name", kind.Name);
        Text("title", kind.Text);
        Json.WriteNumber("trials", kind.Trials);
    }

    void Write(RuleCounts rule)
    {
        Json.WriteString("id", rule.Rule.Id);
        Text("title", rule.Rule.Title);
        Json.WriteString("severity", rule.Rule.Severity.MachineName());
        Json.WriteNumber("broken", rule.Broken);
        Json.WriteNumber("judged", rule.Judged);
    }
}
