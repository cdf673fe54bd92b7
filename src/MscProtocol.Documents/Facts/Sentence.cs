using MscProtocol.Knowledge;
using MscProtocol.Protocol;
using MscProtocol.Sections;

namespace MscProtocol.Facts;

/// <summary>A sentence of a document, or a cell or row of a table, and where it stands.</summary>
/// <param name="Block">The block that holds it.</param>
/// <param name="Written">The text of the block.</param>
/// <param name="Plain">The sentence as it is searched.</param>
/// <param name="Held">The lists of words of which it holds one.</param>
/// <param name="Place">The place of the block.</param>
/// <param name="Role">What the section is; <see langword="null"/> where its heading does not tell.</param>
/// <param name="Rank">How much what it says counts: the body before the synopsis, and that before the title page.</param>
sealed record Sentence(
    Block Block, string Written, PlainSentence Plain, HeldWords Held, DocumentPlace Place, SectionRole? Role, SentenceRank Rank)
{
    const int OtherDocument = 4;

    /// <summary>The sentence as it is searched.</summary>
    public string Text => Plain.Text;

    /// <summary>Whether it is about something else than this trial as it stands.</summary>
    public bool IsAside { get; init; }

    /// <summary>The column of its table that is about one arm; <see langword="null"/> where it is no cell of such a table.</summary>
    public int? Column { get; init; }

    /// <summary>Whether it stands in a document beside the protocol, such as the dossier of the product.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Returns the place of words of it.</summary>
    public Place Words(int start, int length)
    {
        var (at, count) = Plain.Written(start, length);
        return Place.Words(Written, at, count);
    }

    /// <summary>Returns whether a fact of the field may be stated here.</summary>
    public bool MayState(FieldStatements field)
    {
        if (IsAside || (Role is { IsOnly: true } only && !only.Holds(field.Path.Text)) || (Column is not null && !IsOfArms(field)))
            return false;
        if (field.Places.Count == 0)
            return true;
        return Rank switch
        {
            SentenceRank.Title => field.Places.Contains("title"),
            SentenceRank.Synopsis => field.Places.Contains("synopsis") || (Role is not null && field.Places.Contains(Role.Name)),
            _ => field.Places.Contains(Role?.Name ?? FieldStatements.Unknown),
        };
    }

    /// <summary>Returns how much a fact of the field counts that is stated here; the least counts most.</summary>
    public int WeightFor(string field) => WeightWithin(field)
        + (!IsBeside ? 0 : field.StartsWith("products", StringComparison.Ordinal) ? -OtherDocument : OtherDocument);

    static bool IsOfArms(FieldStatements field) =>
        field.Path.Fields[0] == TrialProtocol.Fields.Arms || field.Path.Fields[0] == TrialProtocol.Fields.Products
            || field.Path.Fields.Contains(Design.Fields.Comparator);

    int WeightWithin(string field) => Rank switch
    {
        SentenceRank.Title => field.StartsWith("study.", StringComparison.Ordinal) ? 0 : 3,
        SentenceRank.Synopsis => 2,
        _ => Role?.Holds(field) == true ? 0 : 1,
    };
}
