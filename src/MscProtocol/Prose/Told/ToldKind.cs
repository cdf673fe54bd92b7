using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>One thing that running texts tell of a trial, such as its power: what it is called, what it is, and how it is found.</summary>
/// <param name="name">What readers call it.</param>
/// <param name="kind">What its values are.</param>
/// <param name="isAlways">Whether it is of this trial whatever else the sentence speaks of.</param>
/// <param name="unless">The words of sentences that tell it of something else.</param>
/// <param name="find">Returns every one that stands in a sentence.</param>
/// <param name="isChosen">Whether only a sentence tells it that says what was chosen for this trial.</param>
sealed class ToldKind(
    LocalizedText name, ValueKind kind, bool isAlways, WordSet? unless, Func<ToldSentence, IEnumerable<Told>> find, bool isChosen = false)
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
    /// Returns what the sentence tells of this trial, in no order; one that speaks of another trial or holds two things against each
    /// other tells nothing.
    /// </summary>
    public List<Told> In(ToldSentence sentence)
    {
        List<Told> told = [.. find(sentence)];
        var isOther = told.Count > 0
            && ((!isAlways && sentence.IsAside) || (isChosen && !sentence.IsChosen) || (unless is not null && sentence.Has(unless)));
        return isOther ? [] : told;
    }
}
