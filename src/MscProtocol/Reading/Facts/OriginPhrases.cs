using System.Buffers;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>
/// Understands of whom the cells are where no word of the list says it: "extracted from the bone marrow of the patients",
/// "made from healthy volunteer donors", "participants undergo liposuction", "donor MSC".
/// </summary>
static class OriginPhrases
{
    const int PhraseAtMost = 90;
    const int AdjectiveAtMost = 45;
    const string From = "from ";

    static readonly Term<DonorType> Autologous = Term<DonorType>.Parse("autologous");
    static readonly Term<DonorType> Allogeneic = Term<DonorType>.Parse("allogeneic");

    static readonly SearchValues<string> Origins = WordLists.Any("origins");
    static readonly SearchValues<string> NotFrom = WordLists.Any("notFrom");
    static readonly SearchValues<string> Patients = WordLists.Any("patients");
    static readonly SearchValues<string> Donors = WordLists.Any("donors");
    static readonly SearchValues<string> Undergo = WordLists.Any("undergo");
    static readonly SearchValues<string> Backs = WordLists.Any("backs");
    static readonly SearchValues<string> Takings = WordLists.Any("takings");
    static readonly SearchValues<string> Adjectives = WordLists.Any("donorAdjectives");
    static readonly SearchValues<string> CellWords = WordLists.Any("cellWords");
    static readonly SearchValues<char> Ends = SearchValues.Create(".;\n。；");
    static readonly SearchValues<char> Breaks = SearchValues.Create(".;,\n()。；，（）");

    /// <summary>Returns what the text says so, and where; <see langword="null"/> where it says nothing.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="accept">Whether what is said at a place counts.</param>
    public static Fact<DonorType>? In(RecordProse prose, Func<int, bool> accept)
    {
        var text = prose.Text.Text;
        foreach (var start in SentenceSet.Places(text, rest => rest.IndexOfAny(Origins)))
        {
            if (accept(start) && FromWhomAt(text, start) is var (donor, length))
                return new(donor, prose.Text.Words(start, length));
        }

        foreach (var start in SentenceSet.Places(text, rest => rest.IndexOfAny(Undergo)))
        {
            if (accept(start) && Clause(text, start) is var clause && clause.IndexOfAny(Takings) is >= 0 and var taking
                && clause[taking..].ContainsAny(CellWords))
            {
                return new(Autologous, prose.Text.Words(start, clause.Length));
            }
        }

        foreach (var start in SentenceSet.Places(text, rest => rest.IndexOfAny(Backs)))
        {
            if (accept(start) && prose.SpeaksOfProduct(start))
                return new(Autologous, prose.Text.Words(start, WordEnd(text, start) - start));
        }

        foreach (var cells in prose.Cells.Where(cells => cells.Kind == CellKind.Mesenchymal && accept(cells.Start)))
        {
            if (FromDonorsAt(text, cells.End) is { } length)
                return new(Allogeneic, prose.Text.Words(cells.Start, cells.End - cells.Start + length));
            var before = text.AsSpan()[Math.Max(0, cells.Start - AdjectiveAtMost)..cells.Start];
            before = before[(before.LastIndexOfAny(Breaks) + 1)..];
            if (before.IndexOfAny(Adjectives) is >= 0 and var at && !before[at..].StartsWith("donor-", StringComparison.OrdinalIgnoreCase)
                && !before[at..].ContainsAny(NotFrom))
            {
                return new(Allogeneic, prose.Text.Words(cells.Start - before.Length + at, before.Length - at + cells.Length));
            }
        }

        return null;
    }

    // "MSC from related or unrelated HLA-matched donors": how long what stands behind the cells is, to the end of the donors.
    static int? FromDonorsAt(string text, int end)
    {
        var clause = Clause(text, end);
        if (!clause.TrimStart(") ").StartsWith(From, StringComparison.OrdinalIgnoreCase))
            return null;
        var stop = clause.IndexOfAny(NotFrom) is >= 0 and var to ? to : clause.Length;
        return clause[..stop].IndexOfAny(Donors) is >= 0 and var donor ? WordEnd(clause, donor) : null;
    }

    static (Term<DonorType> Donor, int Length)? FromWhomAt(string text, int start)
    {
        var clause = Clause(text, start);
        var word = WordEnd(clause, 0);
        var from = clause[word..].StartsWith(" in ", StringComparison.Ordinal)
            ? word
            : clause.IndexOf(" from ", StringComparison.OrdinalIgnoreCase);
        if (from < 0)
            return null;
        var rest = clause[from..];
        var stop = rest.IndexOfAny(NotFrom) is >= 0 and var to ? to : rest.Length;
        var (patient, donor) = (rest[..stop].IndexOfAny(Patients), rest[..stop].IndexOfAny(Donors));
        return (patient, donor) switch
        {
            ( < 0, < 0) => null,
            (_, >= 0) => (Allogeneic, from + WordEnd(rest, donor)),
            _ => (Autologous, from + WordEnd(rest, patient)),
        };
    }

    static ReadOnlySpan<char> Clause(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(PhraseAtMost, text.Length - start));
        return rest[..(rest.IndexOfAny(Ends) is >= 0 and var end ? end : rest.Length)];
    }

    static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }
}
