using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>One thing that running texts tell of a trial, such as its power: what it is called, what it is, and how it is found.</summary>
sealed class ToldKind(LocalizedText name, ValueKind kind, WordSet[] aside, Func<ProseText, IEnumerable<Told>> find)
{
    /// <summary>What readers call it.</summary>
    public LocalizedText Name => name;

    /// <summary>What its values are.</summary>
    public ValueKind Kind => kind;

    /// <summary>What there is to be told, by the name that rules use.</summary>
    public static IEnumerable<string> Names => ToldBook.Kinds.Keys;

    /// <summary>Returns the kind of that name; <see langword="null"/> where there is none.</summary>
    public static ToldKind? Find(string name) => ToldBook.Kinds.GetValueOrDefault(name);

    /// <summary>
    /// Returns what the text tells of this trial, in no order; sentences that speak of another trial or hold two things against each
    /// other are passed over.
    /// </summary>
    public List<Told> In(string text) => [.. TextSentences.Without(text, aside).SelectMany(find)];
}
