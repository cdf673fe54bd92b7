namespace MscProtocol.Protocol;

/// <summary>A list that is written as one text.</summary>
static class ListedText
{
    static readonly char[] Commas = [',', ';', '，', '；', '、'];
    static readonly string[] Joints = [" and ", " or ", " & ", " + ", " / ", "/", "以及", "及", "和", "与", "或"];

    /// <summary>Returns the parts between commas and their like; the text alone where it has none.</summary>
    public static string[] Split(string text) => text.IndexOfAny(Commas) < 0
        ? [text]
        : text.Split(Commas, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Returns the parts between "and" and its like.</summary>
    public static string[] SplitJoints(string text) =>
        text.Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
