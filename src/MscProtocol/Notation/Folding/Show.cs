namespace MscProtocol.Notation;

/// <summary>Quotes what was written, within a readable length.</summary>
static class Show
{
    const int Longest = 40;

    /// <summary>Returns <paramref name="text"/> on one line, cut with "…" when it is long.</summary>
    public static string Short(ReadOnlySpan<char> text)
    {
        var cut = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
        Span<char> shown = stackalloc char[Longest];
        for (var i = 0; i < cut; i++)
            shown[i] = char.IsControl(text[i]) ? ' ' : text[i];
        return string.Concat(shown[..cut], cut < text.Length ? "…" : string.Empty);
    }
}
