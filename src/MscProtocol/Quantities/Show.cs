namespace MscProtocol.Quantities;

/// <summary>Quotes what was written, within a readable length.</summary>
static class Show
{
    const int Longest = 40;

    /// <summary>Returns <paramref name="text"/> on one line, cut with "…" when it is long.</summary>
    public static string Short(string text)
    {
        var cut = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
        var shown = string.Concat(text.Take(cut).Select(character => char.IsControl(character) ? ' ' : character));
        return cut < text.Length ? shown + "…" : shown;
    }
}
