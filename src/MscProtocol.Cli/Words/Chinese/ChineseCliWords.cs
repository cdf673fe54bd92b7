namespace MscProtocol.Cli;

/// <summary>What the tool says in Chinese.</summary>
sealed class ChineseCliWords : CliWords
{
    public override FileWords File { get; } = new ChineseFileWords();
    public override OptionWords Option { get; } = new ChineseOptionWords();
    public override ProgramWords Program { get; } = new ChineseProgramWords();
    public override UsageWords Usage { get; } = new ChineseUsageWords();
}
