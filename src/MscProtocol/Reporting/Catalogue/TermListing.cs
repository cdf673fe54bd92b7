using MscProtocol.Protocol;

namespace MscProtocol.Reporting;

/// <summary>One controlled list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsOpen">Whether other words are taken as well.</param>
/// <param name="Terms">Its terms, in their order.</param>
sealed record TermListing(string Name, bool IsOpen, IReadOnlyList<TermEntry> Terms)
{
    /// <summary>Returns the list of that name, which must be there.</summary>
    public static TermListing Of(string name) => new(name, TermTable.IsOpen(name), TermTable.Entries(name)!);

    /// <summary>Further spellings of a term, beside its name in a language.</summary>
    public static IReadOnlyList<string> Others(TermEntry term, Language language) =>
        [.. term.Spellings.Where(spelling => spelling != term.Text.In(language) && spelling != term.Text.English).Distinct()];
}
