namespace MscProtocol.Cli;

/// <summary>What the tool says, in every language.</summary>
static class Said
{
    // In the order of the languages.
    static readonly CliWords[] Spoken = [new(), new ChineseCliWords()];

    /// <summary>Returns what is said with the words of each language.</summary>
    public static LocalizedText Of(Func<CliWords, string> say) => new(language => say(Spoken[(int)language]));

    /// <summary>Does the same where there is more to put into words.</summary>
    public static LocalizedText Of(Func<CliWords, Language, string> say) => new(language => say(Spoken[(int)language], language));
}
