using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Rules;

/// <summary>A text of a rule with places for what was found, in the order of the languages.</summary>
sealed class MessageTemplate(MessagePart[]?[] texts)
{
    /// <summary>The text as the rule writes it, with the names of what is filled in.</summary>
    public LocalizedText Written => new(language => Join(LocalizedText.Find(texts, language).Text));

    /// <summary>Returns the text for a finding.</summary>
    /// <param name="path">The place of the value.</param>
    /// <param name="actual">What was found.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="scope">Where the condition looked.</param>
    public LocalizedText Fill(ProtocolPath path, LocalizedText? actual, LocalizedText expected, Scope scope)
    {
        var filling = new Filling(path, actual ?? SharedWords.NotStated, expected, scope.Apart());
        return new(language => Fill(LocalizedText.Find(texts, language), filling));
    }

    static string Join(IEnumerable<MessagePart> parts) =>
        string.Concat(parts.Select(part => part.Kind == MessagePartKind.Text ? part.Text : $"{{{part.Text}}}"));

    // In the language that the text is written in, whoever reads it.
    static string Fill((Language Language, MessagePart[] Parts) written, Filling filling)
    {
        var (language, parts) = written;
        if (parts is [{ Kind: MessagePartKind.Text } only])
            return only.Text;
        var words = language.Words().Common;
        var text = string.Empty;
        foreach (var part in parts)
            text = words.Joined(text, Fill(part, filling, language));
        return text;
    }

    static string Fill(MessagePart part, Filling filling, Language language) => part.Kind switch
    {
        MessagePartKind.Text => part.Text,
        MessagePartKind.Actual => filling.Actual.In(language),
        MessagePartKind.Expected => filling.Expected.In(language),
        MessagePartKind.Path => filling.Path.ToString(),
        MessagePartKind.Parameter => (part.Words ?? SharedWords.NotStated).In(language),
        _ => Value(part.Field!, filling.Scope, language),
    };

    // A sentence speaks of what is not stated by its place.
    static string Value(FieldPath field, Scope scope, Language language)
    {
        List<Found> values = [];
        field.Collect(scope, values);
        return ValueWording.Join(field.Kind, values.Select(found => found.Value), language)
            ?? field.Place(scope, values.FirstOrDefault()).ToString();
    }

    // What stands in the places.
    readonly record struct Filling(ProtocolPath Path, LocalizedText Actual, LocalizedText Expected, Scope Scope);
}
