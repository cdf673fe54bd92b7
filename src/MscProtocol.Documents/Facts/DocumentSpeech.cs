using MscProtocol.Knowledge;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Facts;

/// <summary>What a document speaks of without stating a fact that can be read.</summary>
/// <param name="book">The fields that are looked for.</param>
/// <param name="stated">The fields that are stated.</param>
/// <param name="spoken">Those that it speaks of without stating them.</param>
/// <param name="hasQuality">Whether it describes the quality of the product, which a clinical protocol need not.</param>
sealed class DocumentSpeech(
    StatementBook book, IReadOnlySet<string> stated, IReadOnlySet<string> spoken, bool hasQuality) : ISpeech
{
    const string Products = "products";

    /// <inheritdoc/>
    public bool Lacks(ProtocolPath path)
    {
        var names = string.Join('.', path.Segments().Select(segment => segment.Name));
        if (!hasQuality && names.StartsWith(Products, StringComparison.Ordinal))
            return false;
        var isKnown = false;
        foreach (var field in book.Fields)
        {
            if (!IsWithin(field.Path.Text, names) && !IsWithin(names, field.Path.Text))
                continue;
            if (spoken.Contains(field.Path.Text) || stated.Contains(field.Path.Text))
                return false;
            isKnown = true;
        }

        return isKnown || path.Sources.Any(Lacks);
    }

    static bool IsWithin(string field, string group) =>
        field.StartsWith(group, StringComparison.Ordinal) && (field.Length == group.Length || field[group.Length] == '.');
}
