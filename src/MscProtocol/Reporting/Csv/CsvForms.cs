namespace MscProtocol.Reporting;

/// <summary>What is written for spreadsheets, some of which read UTF-8 as something else where no mark tells them.</summary>
static class CsvForms
{
    public static Forms All { get; } = new Forms()
        .AddText<CheckRun>((run, output, settings) => new FindingsCsvWriter(output, settings.Language).Write(run), withMark: true)
        .AddText<Survey>((survey, output, settings) => new SurveyCsvWriter(output, settings.Language).Write(survey), withMark: true);
}
