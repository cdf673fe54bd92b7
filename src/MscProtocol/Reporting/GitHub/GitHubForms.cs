namespace MscProtocol.Reporting;

/// <summary>What is written for workflows.</summary>
static class GitHubForms
{
    public static Forms All { get; } = new Forms()
        .AddText<CheckRun>((run, output, settings) => new GitHubWriter(output, settings.Language).Write(run));
}
