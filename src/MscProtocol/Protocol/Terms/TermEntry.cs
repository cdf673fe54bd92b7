using System.Collections.ObjectModel;
using MscProtocol.Wording;

namespace MscProtocol.Protocol.Terms;

/// <summary>One entry of a controlled list, as <c>rules/terms.yaml</c> gives it.</summary>
sealed record TermEntry(LocalizedText Text, IReadOnlyList<string> Spellings, IReadOnlyDictionary<string, string> Codes)
{
    /// <summary>The name as spellings are compared; it tells one entry from another.</summary>
    public string Key { get; } = TermSpelling.Normalise(Text.English);

    /// <summary>The entry of a word that an open list does not hold.</summary>
    public static TermEntry OutsideList(string text) =>
        new(LocalizedText.Same(text), [text], ReadOnlyDictionary<string, string>.Empty);
}
