using System.Globalization;
using System.Text.Json;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes reports as SARIF 2.1.0, the OASIS standard for results of analysis tools.</summary>
sealed class SarifWriter(Utf8JsonWriter json, ReportSettings settings) : JsonDocumentWriter(json, settings.Language)
{
    const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    // The name that others give to the folder that holds the files.
    const string Root = "%SRCROOT%";

    readonly Fingerprints fingerprints = new();

    public void Write(CheckRun run)
    {
        var reports = run.Reports;
        var rules = new SarifRules(reports);
        Json.WriteStartObject();
        Json.WriteString("$schema", Schema);
        Json.WriteString("version", "2.1.0");
        Json.WriteStartArray("runs");
        Json.WriteStartObject();
        new SarifToolWriter(Json, Language).Write(rules, run.Summary.RuleSets);
        Json.WriteString("language", Language.Code());
        WriteInvocation(reports, rules);
        Json.WriteStartObject("originalUriBaseIds");
        Json.WriteStartObject(Root);
        Message("description", SarifWording.RootFolder.In(Language));
        Json.WriteEndObject();
        Json.WriteEndObject();
        Json.WriteString("columnKind", "utf16CodeUnits");
        List("results", reports.SelectMany(report => report.Findings), finding => Write(finding, rules));
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteEndObject();
    }

    void WriteInvocation(IReadOnlyList<Report> reports, SarifRules rules)
    {
        Json.WriteStartArray("invocations");
        Json.WriteStartObject();
        Json.WriteBoolean("executionSuccessful", reports.All(report => report.IsComplete));
        if (settings.ExitCode is { } code)
            Json.WriteNumber("exitCode", code);
        Json.WriteStartArray("toolExecutionNotifications");
        foreach (var report in reports)
        {
            foreach (var refusal in report.Refusals)
                Write(refusal, report.Source.Name);
            foreach (var fault in report.Faults())
                Write(fault, report.Source.Name, rules);
            foreach (var fact in OpenFact.Of(report))
                Write(fact, report.Source.Name);
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndArray();
    }

    void Write(Problem refusal, string file)
    {
        Json.WriteStartObject();
        Reference("descriptor", refusal.Id);
        Json.WriteString("level", "error");
        Message("message", refusal.Message.In(Language));
        Location(file, refusal.Span, string.Empty);
        Json.WriteEndObject();
    }

    void Write(RuleVerdict fault, string file, SarifRules rules)
    {
        Json.WriteStartObject();
        Reference("associatedRule", fault.Rule.Id, rules.PlaceOf(fault.Rule.Id));
        Json.WriteString("level", "error");
        Message("message", FindingsWording.Fault(fault).In(Language));
        Location(file, default, fault.Node);
        Json.WriteEndObject();
    }

    void Write(OpenFact fact, string file)
    {
        Json.WriteStartObject();
        Json.WriteString("level", "note");
        Message("message", RunWording.WaitFor(fact).In(Language));
        Location(file, default, fact.Path);
        Json.WriteEndObject();
    }

    void Write(Finding finding, SarifRules rules)
    {
        Json.WriteString("ruleId", finding.RuleId);
        Json.WriteNumber("ruleIndex", rules.PlaceOf(finding.RuleId));
        Json.WriteString("level", SarifToolWriter.Level(finding.Severity));
        var facts = FindingDetails.Facts(finding).Select(fact => FindingsWording.Labelled(fact.Label, fact.Text));
        Message("message", facts.Prepend(finding.Message).Select(line => line.In(Language)));
        Location(finding.File, finding.Span, finding.Path);
        Json.WriteStartObject("partialFingerprints");
        Json.WriteString("finding/v1", fingerprints.Next(finding));
        Json.WriteEndObject();
        List("suppressions", finding.Waiver is { } waiver ? [waiver] : Enumerable.Empty<Waiver>(), Write);
        Json.WriteStartObject("properties");
        Stated("concern", finding.Concern?.Name);
        Json.WriteString("kind", finding.Kind.MachineName());
        Stated("actual", finding.Actual?.In(Language));
        Stated("expected", finding.Expected?.In(Language));
        Stated("assumption", finding.Assumption?.In(Language));
        Stated("fix", finding.Fix?.In(Language));
        Json.WriteEndObject();
    }

    void Write(Waiver waiver)
    {
        Json.WriteString("kind", "external");
        Json.WriteString("status", "accepted");
        Json.WriteString("justification", Visible.Text(FindingsWording.WaiverOf(waiver).In(Language)));
        Json.WriteStartObject("properties");
        Json.WriteString("by", waiver.By);
        Json.WriteString("until", waiver.Until.ToString("O", CultureInfo.InvariantCulture));
        Json.WriteEndObject();
    }

    // A protocol that was built in code stands in no file.
    void Location(string file, SourceSpan span, string path)
    {
        Json.WriteStartArray("locations");
        Json.WriteStartObject();
        if (file.Length > 0)
        {
            Json.WriteStartObject("physicalLocation");
            var uri = FileUri.Of(file);
            Json.WriteStartObject("artifactLocation");
            Json.WriteString("uri", uri.Text);
            if (uri.IsWithin)
                Json.WriteString("uriBaseId", Root);
            Json.WriteEndObject();
            Region(span);
            Json.WriteEndObject();
        }

        if (path.Length > 0)
        {
            Json.WriteStartArray("logicalLocations");
            Json.WriteStartObject();
            Json.WriteString("fullyQualifiedName", path);
            Json.WriteString("kind", "property");
            Json.WriteEndObject();
            Json.WriteEndArray();
        }

        Json.WriteEndObject();
        Json.WriteEndArray();
    }

    void Region(SourceSpan span)
    {
        if (span.IsEmpty)
            return;
        Json.WriteStartObject("region");
        Json.WriteNumber("startLine", span.Start.Line);
        Json.WriteNumber("startColumn", span.Start.Column);
        Json.WriteNumber("endLine", span.End.Line);
        Json.WriteNumber("endColumn", span.End.Column);
        Json.WriteEndObject();
    }

    void Reference(string name, string id, int? place = null)
    {
        Json.WriteStartObject(name);
        Json.WriteString("id", id);
        if (place is { } index)
            Json.WriteNumber("index", index);
        Json.WriteEndObject();
    }

    // "[words](address)" is a link to readers of SARIF.
    void Message(string name, params IEnumerable<string> lines)
    {
        Json.WriteStartObject(name);
        Json.WriteString("text", string.Join('\n', lines.Select(Visible.Text)).Replace("](", "] (", StringComparison.Ordinal));
        Json.WriteEndObject();
    }

    void Stated(string name, string? value)
    {
        if (value is not null)
            Json.WriteString(name, value);
    }
}
