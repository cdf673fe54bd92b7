namespace MscProtocol.Reporting;

/// <summary>Colours words with ANSI escape sequences, or leaves them as they are.</summary>
sealed class Palette(bool colour)
{
    public string Bold(string text) => Paint(text, "1");

    public string Faint(string text) => Paint(text, "2");

    public string Severity(string text, FindingSeverity severity) => Paint(text, severity switch
    {
        FindingSeverity.Error => "1;31",
        FindingSeverity.Warning => "1;33",
        _ => "1;36",
    });

    string Paint(string text, string code) => colour ? $"\e[{code}m{text}\e[0m" : text;
}
