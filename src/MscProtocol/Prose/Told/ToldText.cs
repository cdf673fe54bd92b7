namespace MscProtocol.Prose;

/// <summary>A running text of which several things may be asked: split once, and read once for each of them.</summary>
sealed class ToldText(string text)
{
    readonly Dictionary<ToldKind, List<Told>> told = [];

    /// <summary>Whether somebody has asked of late.</summary>
    public bool IsAsked { get; set; }

    List<ToldSentence> Sentences => field ??= ToldSentence.Of(text);

    /// <summary>Returns what it tells of this trial, in the order of its sentences.</summary>
    public IReadOnlyList<Told> Of(ToldKind kind)
    {
        if (!told.TryGetValue(kind, out var known))
            told.Add(kind, known = [.. Sentences.SelectMany(kind.In)]);
        return known;
    }
}
