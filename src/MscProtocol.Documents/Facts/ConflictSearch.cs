using MscProtocol.Knowledge;
using MscProtocol.Reading;
using MscProtocol.Sources;

namespace MscProtocol.Facts;

/// <summary>Finds where a document says one thing here and another there.</summary>
static class ConflictSearch
{
    /// <summary>Returns the first place that contradicts the fact that is used; <see langword="null"/> where none does.</summary>
    /// <param name="field">The field.</param>
    /// <param name="path">The fact that is used.</param>
    /// <param name="found">Every fact of the field, that which is used first.</param>
    public static ReadingProblem? Find(FieldStatements field, string path, IReadOnlyList<FoundFact> found)
    {
        if (!field.IsOne || found is not [var used, ..] || field.Path.Kind is not { } kind)
            return null;
        foreach (var other in found)
        {
            if (ReferenceEquals(other.Sentence, used.Sentence) || Contradiction.IsNone(kind, used.Values[0], other.Values[0]))
                continue;
            var (here, there) = (kind.Words(used.Values[0]), kind.Words(other.Values[0]));
            var message = DocumentWording.Contradiction(field.Path.Text, here, used.Place, there, other.Place);
            return new(ReadingProblemKind.Contradiction, path, used.Place, message, used.Place.Quote);
        }

        return null;
    }
}
