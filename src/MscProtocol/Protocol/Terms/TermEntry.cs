using System.Collections.ObjectModel;
using MscProtocol.Wording;

namespace MscProtocol.Protocol.Terms;

/// <summary>One entry of a controlled list, as <c>rules/terms.yaml</c> gives it.</summary>
/// <param name="Text">The name.</param>
/// <param name="Spellings">Every spelling that names the term where it stands alone, the name included.</param>
/// <param name="TextSpellings">Those that name it in running text too.</param>
/// <param name="Codes">The codes by code system.</param>
sealed record TermEntry(
    LocalizedText Text, IReadOnlyList<string> Spellings, IReadOnlyList<string> TextSpellings, IReadOnlyDictionary<string, string> Codes)
{
    /// <summary>The name as spellings are compared; it tells one entry from another.</summary>
    public string Key { get; } = TermSpelling.Normalise(Text.English);

    /// <summary>The shipped profile whose rules speak of the term; <see langword="null"/> where none does.</summary>
    public string? Profile { get; init; }

    /// <summary>The entry of a word that an open list does not hold.</summary>
    public static TermEntry OutsideList(string text) =>
        new(LocalizedText.Same(text), [text], [], ReadOnlyDictionary<string, string>.Empty);
}
