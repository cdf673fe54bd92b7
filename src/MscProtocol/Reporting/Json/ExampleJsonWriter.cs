using System.Text.Json;

namespace MscProtocol.Reporting;

/// <summary>Writes what came of the examples of rules as JSON.</summary>
sealed class ExampleJsonWriter(Utf8JsonWriter json, Language language) : JsonDocumentWriter(json, language)
{
    public void Write(ExampleRun run)
    {
        Json.WriteStartObject();
        WriteTool();
        List("ruleSets", run.RuleSets, Write);
        List("wrong", run.Wrong, Write);
        Json.WriteStartObject("counts");
        Json.WriteNumber("rules", run.Rules);
        Json.WriteNumber("examples", run.Examples);
        Json.WriteNumber("wrong", run.Wrong.Count);
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    void Write(ExampleResult wrong)
    {
        Json.WriteString("ruleId", wrong.Rule.Id);
        Json.WriteString("file", wrong.Source.Name);
        Write(wrong.Span);
        Text("expected", wrong.Expected);
        Text("got", wrong.Got);
        Json.WriteString("written", string.Join('\n', wrong.Source.LinesAt(wrong.Example.Protocol.Span)));
    }
}
