using System.Buffers;
using System.Collections.Concurrent;
using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>A controlled list by its key in <c>rules/terms.yaml</c>: which of its terms a text names, and does not deny.</summary>
sealed class WordList
{
    // What is denied further back than this is something else.
    const int LongestDenial = 24;

    static readonly SearchValues<char> Breaks = SearchValues.Create(".,;:()!?。，；：、（）！？");

    static readonly ConcurrentDictionary<string, WordList?> Known = new(StringComparer.Ordinal);

    readonly IReadOnlyList<TermEntry> entries;
    readonly WordSet? unmeant;

    WordList(IReadOnlyList<TermEntry> entries, string[]? unmeant) =>
        (this.entries, this.unmeant) = (entries, unmeant is null ? null : new(unmeant));

    /// <summary>The keys of all lists.</summary>
    public static IEnumerable<string> Keys => TermTable.Keys;

    /// <summary>The names of the terms.</summary>
    public IEnumerable<string> Names => entries.Select(entry => entry.Text.English);

    TermFinder<string> Finder => field ??=
        new(entries.SelectMany(entry => entry.TextSpellings, (entry, spelling) => (spelling, entry.Text.English)));

    static WordList Denials => Find("denials")!;

    /// <summary>Returns the list; <see langword="null"/> where there is none of that key.</summary>
    public static WordList? Find(string key) =>
        Known.GetOrAdd(key, name => TermTable.Entries(name) is { } entries ? new(entries, TermTable.Unmeant(name)) : null);

    /// <summary>Returns a term in each language.</summary>
    public LocalizedText TextOf(string name) => entries.First(entry => entry.Text.English == name).Text;

    /// <summary>Whether all that the text says is one of these terms, in any of its spellings.</summary>
    public bool Includes(string text, string[] names)
    {
        var words = TermSpelling.Normalise(text);
        return entries.Any(entry => names.Contains(entry.Text.English) && entry.IsSpelled(words));
    }

    /// <summary>
    /// Whether the text names one of these terms: in words of its own that count in running text, or as all that it says; and whether no
    /// word before, in the same clause, denies it.
    /// </summary>
    public bool IsNamedIn(string text, string[] names)
    {
        if (Includes(text, names))
            return true;
        var folded = new FoldedText(text);
        var mentions = Finder.Find(folded).Where(found => names.Contains(found.Term)).ToList();
        if (mentions.Count == 0)
            return false;
        var denials = Denials.Finder.Find(folded);
        return mentions.Exists(mention => !denials.Any(denial => Denies(text, denial.Start + denial.Length, mention.Start)));
    }

    /// <summary>
    /// Whether words outside the list mean one of these terms, as "ARDS due to influenza" does; never where only spellings count.
    /// </summary>
    public bool IsMeantBy(string text, string[] names)
    {
        var folded = new FoldedText(text);
        return unmeant is not null && unmeant.Find(folded, 0, folded.Length) is null && IsNamedIn(text, names);
    }

    static bool Denies(string text, int end, int start) =>
        end <= start && start - end <= LongestDenial && !text.AsSpan(end, start - end).ContainsAny(Breaks);
}
