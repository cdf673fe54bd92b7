namespace MscProtocol.Reporting;

/// <summary>What is written for code scanning and editors.</summary>
static class SarifForms
{
    public static Forms All { get; } = new Forms().AddJson<CheckRun>((run, json, settings) => new SarifWriter(json, settings).Write(run));
}
