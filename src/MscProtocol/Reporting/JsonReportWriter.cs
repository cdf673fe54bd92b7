using System.Text.Encodings.Web;
using System.Text.Json;
using MscProtocol.Checking;
using MscProtocol.Documents;
using MscProtocol.Rules;
using MscProtocol.Rules.Loading;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes reports as JSON.</summary>
sealed class JsonReportWriter(Stream output, Language language) : IDisposable
{
    // The document is a file of its own, never put into a page, so that "<" and Chinese may stay readable.
    static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly Utf8JsonWriter json = new(output, Options);

    public void Dispose() => json.Dispose();

    public void Write(IReadOnlyList<Report> reports)
    {
        var run = RunSummary.Of(reports);
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteString("name", ToolIdentity.Name);
        json.WriteString("version", ToolIdentity.Version);
        json.WriteEndObject();
        json.WriteString("language", language == Language.Chinese ? "zh" : "en");
        List("ruleSets", run.RuleSets, Write);
        List("reports", reports, Write);
        json.WriteStartObject("counts");
        json.WriteNumber("files", run.Files);
        json.WriteNumber("refused", run.Refused);
        Write(run.Findings);
        Write(run.Verdicts);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    void Write(RuleSetIdentity rules)
    {
        json.WriteString("name", rules.Name);
        json.WriteString("version", rules.Version);
        Text("title", rules.Title);
        json.WriteString("sha256", rules.Hash);
    }

    void Write(Report report)
    {
        json.WriteString("file", report.Source.Name);
        List("refusals", report.Refusals, Write);
        List("findings", report.Findings, Write);
        List("verdicts", report.Verdicts, Write);
        json.WriteStartObject("counts");
        Write(FindingCounts.Of(report.Findings));
        Write(report.Counts);
        json.WriteEndObject();
    }

    void Write(Problem refusal)
    {
        json.WriteString("id", refusal.Id);
        Write(refusal.Span);
        Text("message", refusal.Message);
    }

    void Write(Finding finding)
    {
        json.WriteString("ruleId", finding.RuleId);
        Text("title", finding.Title);
        json.WriteString("concern", finding.Concern?.Name);
        json.WriteString("severity", Words.Name(finding.Severity));
        json.WriteString("kind", Words.Name(finding.Kind));
        json.WriteString("path", finding.Path);
        json.WriteString("file", finding.File);
        Write(finding.Span);
        Text("message", finding.Message);
        Text("actual", finding.Actual);
        Text("expected", finding.Expected);
        Text("assumption", finding.Assumption);
        Text("rationale", finding.Rationale);
        Text("fix", finding.Fix);
        List("citations", finding.Citations, Write);
        Write(finding.Waiver);
    }

    void Write(RuleCitation citation)
    {
        json.WriteString("id", citation.Source.Id);
        json.WriteString("text", citation.Source.Text);
        json.WriteString("link", citation.Source.Link);
        json.WriteString("at", citation.At);
    }

    void Write(Waiver? waiver)
    {
        if (waiver is null)
        {
            json.WriteNull("waiver");
            return;
        }

        json.WriteStartObject("waiver");
        json.WriteString("because", waiver.Because);
        json.WriteString("by", waiver.By);
        json.WriteString("until", waiver.Until.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    void Write(RuleVerdict verdict)
    {
        json.WriteString("ruleId", verdict.Rule.Id);
        json.WriteString("node", verdict.Node);
        json.WriteString("verdict", Words.Name(verdict.Verdict));
        json.WriteString("fault", verdict.Fault);
    }

    void Write(SourceSpan span)
    {
        if (span.IsEmpty)
        {
            json.WriteNull("span");
            return;
        }

        json.WriteStartObject("span");
        Position("start", span.Start);
        Position("end", span.End);
        json.WriteEndObject();
    }

    void Position(string name, SourcePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }

    void Write(FindingCounts findings)
    {
        json.WriteStartObject("findings");
        json.WriteNumber("error", findings.Errors);
        json.WriteNumber("warning", findings.Warnings);
        json.WriteNumber("info", findings.Infos);
        json.WriteNumber("waived", findings.Waived);
        json.WriteEndObject();
    }

    void Write(VerdictCounts verdicts)
    {
        json.WriteStartObject("verdicts");
        json.WriteNumber("passed", verdicts.Passed);
        json.WriteNumber("failed", verdicts.Failed);
        json.WriteNumber("notStated", verdicts.NotStated);
        json.WriteNumber("notApplicable", verdicts.NotApplicable);
        json.WriteNumber("waived", verdicts.Waived);
        json.WriteNumber("faulted", verdicts.Faulted);
        json.WriteEndObject();
    }

    void Text(string name, LocalizedText? text) => json.WriteString(name, text?.In(language));

    void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
