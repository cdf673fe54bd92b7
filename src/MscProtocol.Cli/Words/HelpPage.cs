namespace MscProtocol.Cli;

/// <summary>The pages that <c>--help</c> prints, one text file a command and language.</summary>
static class HelpPage
{
    /// <summary>Returns the page of a command.</summary>
    public static LocalizedText Of(string command) => new(language => Read($"{language}/Help/{command}.txt")
        .Replace("{languages}", string.Join('|', Languages.All.Select(spoken => spoken.Code())), StringComparison.Ordinal)
        .Replace("{sources}", FromOption.Choices.In(language), StringComparison.Ordinal)
        .Replace("{records}", FromOption.Records.In(language), StringComparison.Ordinal));

    static string Read(string name)
    {
        using var page = new StreamReader(typeof(HelpPage).Assembly.GetManifestResourceStream(name)!);
        return page.ReadToEnd();
    }
}
