namespace MscProtocol.Reporting;

/// <summary>What is written as a file of our own format.</summary>
static class YamlForms
{
    public static Forms All { get; } = new Forms()
        .AddText<ProtocolDraft>((draft, output, settings) => new DraftYamlWriter(draft, output, settings.Language).Write());
}
