using System.Globalization;
using System.Text.Json;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes reports as JSON.</summary>
sealed class FindingsJsonWriter(Utf8JsonWriter json, Language language) : JsonDocumentWriter(json, language)
{
    /// <summary>Whether what only programs ask for is left out: verdicts one by one, and edits, which take longer than the check.</summary>
    public bool IsBrief { get; init; }

    public void Write(CheckRun run)
    {
        var summary = run.Summary;
        Json.WriteStartObject();
        WriteTool();
        List("ruleSets", summary.RuleSets, Write);
        List("reports", run.Reports, WriteFields);
        Json.WriteStartObject("counts");
        Json.WriteNumber("files", summary.Files);
        Json.WriteNumber("refused", summary.Refused);
        Write(summary.Findings);
        Write(summary.Verdicts);
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    /// <summary>Writes one report by itself.</summary>
    public void Write(Report report)
    {
        Json.WriteStartObject();
        WriteFields(report);
        Json.WriteEndObject();
    }

    void WriteFields(Report report)
    {
        Json.WriteString("file", report.Source.Name);
        Names("ruleSets", report.RuleSets.Select(set => set.Name));
        Json.WriteString("configuration", report.Configuration);
        WriteRecord(report);
        List("refusals", report.Refusals, Write);
        List("findings", report.Findings, Write);
        if (!IsBrief)
            List("verdicts", report.Verdicts, Write);
        Json.WriteStartObject("counts");
        Write(FindingCounts.Of(report.Findings));
        Write(report.Counts);
        Json.WriteEndObject();
    }

    // What only records have: of which study they are, and what they cannot say.
    void WriteRecord(Report report)
    {
        if (report.Kind == DocumentSource.Protocol)
            return;
        Json.WriteStartObject("record");
        Json.WriteString("kind", report.Kind.MachineName);
        Json.WriteString("study", report.Study);
        Json.WriteBoolean("givesCells", report.GivesCells);
        List("remarks", report.Remarks, Write);
        Names("notCarried", report.NotCarried);
        Json.WriteEndObject();
    }

    void Write(ReadingRemark remark)
    {
        Json.WriteString("id", remark.Id);
        Write(remark.Place.Span);
        WriteAddress(remark.Place);
        Text("message", remark.Message);
        Json.WriteString("actual", remark.Actual);
    }

    // Only of a fact that a record or document states.
    void WriteOrigin(Place place)
    {
        if (place is TextPlace)
            return;
        Json.WriteStartObject("origin");
        Json.WriteString("kind", place.Quote is null ? "field" : "words");
        WriteAddress(place);
        Json.WriteString("quote", place.Quote);
        Json.WriteEndObject();
    }

    void WriteAddress(Place place)
    {
        if (place is RecordPlace record)
            Json.WriteString("pointer", record.Pointer);
        if (place is CellPlace cell)
        {
            Json.WriteString("sheet", cell.Sheet);
            Json.WriteString("cell", cell.Cell);
        }

        if (place is not DocumentPlace document)
            return;
        if (document.Document is { } name)
            Json.WriteString("document", name);
        Number("page", document.Page);
        Json.WriteString("section", document.Section);
        Number("paragraph", document.Paragraph);
    }

    void Number(string name, int? number)
    {
        if (number is { } known)
            Json.WriteNumber(name, known);
        else
            Json.WriteNull(name);
    }

    void Write(Problem refusal)
    {
        Json.WriteString("id", refusal.Id);
        Write(refusal.Span);
        Text("message", refusal.Message);
    }

    void Write(Finding finding)
    {
        Json.WriteString("ruleId", finding.RuleId);
        Text("title", finding.Title);
        Json.WriteString("concern", finding.Concern?.Name);
        Json.WriteString("severity", finding.Severity.MachineName());
        Json.WriteString("kind", finding.Kind.MachineName());
        Json.WriteString("path", finding.Path);
        Json.WriteString("file", finding.File);
        Write(finding.Span);
        WriteOrigin(finding.Place);
        Text("message", finding.Message);
        Text("actual", finding.Actual);
        Text("expected", finding.Expected);
        Text("assumption", finding.Assumption);
        Text("rationale", finding.Rationale);
        Text("fix", finding.Fix);
        if (!IsBrief)
            List("edits", finding.Edits, Write);
        List("citations", finding.Citations, Write);
        Write(finding.Waiver);
    }

    void Write(FixEdit edit)
    {
        Json.WriteString("path", edit.Path);
        Json.WriteString("action", edit.Action.MachineName());
        Names("example", edit.Example);
        Json.WriteString("form", edit.Form);
        Names("choices", edit.Choices);
    }

    void Write(RuleCitation citation)
    {
        Json.WriteString("id", citation.Source.Id);
        Json.WriteString("authority", citation.Source.Authority.MachineName());
        Text("text", citation.Source.Text);
        Json.WriteString("link", citation.Source.Link);
        Text("at", citation.At);
    }

    void Write(Waiver? waiver)
    {
        if (waiver is null)
        {
            Json.WriteNull("waiver");
            return;
        }

        Json.WriteStartObject("waiver");
        Json.WriteString("because", waiver.Because);
        Json.WriteString("by", waiver.By);
        Json.WriteString("until", waiver.Until.ToString("O", CultureInfo.InvariantCulture));
        Json.WriteEndObject();
    }

    void Write(RuleVerdict verdict)
    {
        Json.WriteString("ruleId", verdict.Rule.Id);
        Json.WriteString("node", verdict.Node);
        Json.WriteString("verdict", verdict.Verdict.MachineName());
        Names("waitsFor", verdict.WaitsFor);
        Json.WriteString("fault", verdict.Fault);
    }

    void Write(FindingCounts findings)
    {
        Json.WriteStartObject("findings");
        Json.WriteNumber("error", findings.Errors);
        Json.WriteNumber("warning", findings.Warnings);
        Json.WriteNumber("info", findings.Infos);
        Json.WriteNumber("waived", findings.Waived);
        Json.WriteEndObject();
    }

    void Write(VerdictCounts verdicts)
    {
        Json.WriteStartObject("verdicts");
        Json.WriteNumber("passed", verdicts.Passed);
        Json.WriteNumber("failed", verdicts.Failed);
        Json.WriteNumber("notStated", verdicts.NotStated);
        Json.WriteNumber("notApplicable", verdicts.NotApplicable);
        Json.WriteNumber("waived", verdicts.Waived);
        Json.WriteNumber("faulted", verdicts.Faulted);
        Json.WriteEndObject();
    }
}
