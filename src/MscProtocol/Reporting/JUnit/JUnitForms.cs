namespace MscProtocol.Reporting;

/// <summary>What is written for build servers.</summary>
static class JUnitForms
{
    public static Forms All { get; } = new Forms().Add<CheckRun>((run, output, settings) =>
    {
        using var writer = new JUnitWriter(output, settings);
        writer.Write(run);
    });
}
