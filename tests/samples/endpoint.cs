#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:project ../../src/MscProtocol.DependencyInjection
#:property PublishAot=false
using MscProtocol;
using MscProtocol.DependencyInjection;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddMscProtocol();
var app = builder.Build();

app.MapPost("/check", async (HttpRequest request, ProtocolChecker checker) =>
{
    using var body = new StreamReader(request.Body);
    var report = checker.CheckText(await body.ReadToEndAsync());
    if (report.Refusals is [var refusal, ..])
        return Results.Problem(refusal.Message.English, title: "This is no protocol.", statusCode: StatusCodes.Status400BadRequest);
    if (report.HasFindings(FindingSeverity.Error))
        return Results.ValidationProblem(
            ErrorsOf(report), title: "The protocol has errors.", statusCode: StatusCodes.Status422UnprocessableEntity);

    var json = new MemoryStream();
    ReportFormat.Json.Write([report], json);
    return Results.Bytes(json.ToArray(), "application/json");
});
app.Run();

static Dictionary<string, string[]> ErrorsOf(Report report) => report.Findings
    .Where(finding => finding.Severity == FindingSeverity.Error && finding.Waiver is null)
    .GroupBy(finding => finding.Path)
    .ToDictionary(errors => errors.Key, errors => errors.Select(error => $"{error.RuleId}: {error.Message}").ToArray());
