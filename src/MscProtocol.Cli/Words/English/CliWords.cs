namespace MscProtocol.Cli;

/// <summary>
/// What the tool says in one language, apart from its help. These are the English words; another language overrides each of them,
/// and a test tells which it has forgotten.
/// </summary>
class CliWords
{
    public virtual FileWords File { get; } = new();
    public virtual OptionWords Option { get; } = new();
    public virtual ProgramWords Program { get; } = new();
    public virtual UsageWords Usage { get; } = new();
}
