using MscProtocol.Reporting;
using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>What the program says of itself on standard error, one line a message.</summary>
sealed class Messages(TextWriter error, Language language)
{
    public TextWriter Error => error;

    public Language Language => language;

    public void Say(LocalizedText message) => error.Write($"{ToolIdentity.Name}: {TextReport.OneLine(message.In(language))}\n");

    /// <summary>Says each of the messages, and returns whether there were any.</summary>
    public bool Say(IReadOnlyCollection<LocalizedText> several)
    {
        foreach (var message in several)
            Say(message);
        return several.Count > 0;
    }
}
