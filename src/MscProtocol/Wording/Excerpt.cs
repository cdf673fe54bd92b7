namespace MscProtocol.Wording;

/// <summary>Shortens quoted input so that a message stays readable.</summary>
static class Excerpt
{
    const int Longest = 60;
    const int MostNames = 12;

    /// <summary>Returns <paramref name="text"/> on one line, cut after 60 characters.</summary>
    public static string Of(string text)
    {
        var cut = text.Length <= Longest ? text : string.Concat(text.AsSpan(0, CutPoint(text)), "…");
        return string.Create(cut.Length, cut, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                target[i] = char.IsControl(source[i]) ? ' ' : source[i];
        });
    }

    /// <summary>Returns the first twelve of <paramref name="names"/>, each cut as above.</summary>
    public static IReadOnlyList<string> All(IEnumerable<string> names)
    {
        var shown = names.Take(MostNames + 1).Select(Of).ToList();
        if (shown.Count > MostNames)
            shown[MostNames] = "…";
        return shown;
    }

    // Never between the two halves of a surrogate pair.
    static int CutPoint(string text) => char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
}
