namespace MscProtocol.Cli;

/// <summary>The user's language as the environment tells it.</summary>
static class Locale
{
    // In the order of precedence that POSIX gives them.
    static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Returns Chinese for a locale such as <c>zh_CN.UTF-8</c>, else English.</summary>
    public static Language LanguageOf(Func<string, string?> variable)
    {
        var locale = Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English;
    }
}
