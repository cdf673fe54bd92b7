namespace MscProtocol.Cli;

/// <summary>The user's language as the environment tells it.</summary>
static class Locale
{
    // In the order of precedence that POSIX gives them.
    static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Returns Chinese for a locale such as <c>zh_CN.UTF-8</c>, and so on; English for one that is not spoken here.</summary>
    public static Language LanguageOf(Func<string, string?> variable)
    {
        var locale = Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return Languages.All.FirstOrDefault(
            language => locale?.StartsWith(language.Code(), StringComparison.OrdinalIgnoreCase) == true, Language.English);
    }
}
