namespace MscProtocol.Rules;

/// <summary>A text of a rule with places for what was found, in each language.</summary>
sealed record MessageTemplate(MessagePart[] English, MessagePart[] Chinese)
{
    static readonly LocalizedText NotStated = new("not stated", "未说明");

    /// <summary>The text as the rule writes it, with the names of what is filled in.</summary>
    public LocalizedText Written => new(Join(English), Join(Chinese));

    /// <summary>Returns the text for a finding.</summary>
    public LocalizedText Fill(Failure failure, Scope scope) => LocalizedText.Later(() =>
    {
        var apart = scope.Apart();
        return new(Fill(English, failure, apart, Language.English), Fill(Chinese, failure, apart, Language.Chinese));
    });

    static string Join(IEnumerable<MessagePart> parts) =>
        string.Concat(parts.Select(part => part.Kind == MessagePartKind.Text ? part.Text : $"{{{part.Text}}}"));

    static string Fill(MessagePart[] parts, Failure failure, Scope scope, Language language)
    {
        if (parts is [{ Kind: MessagePartKind.Text } only])
            return only.Text;
        var texts = new string[parts.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Fill(parts[i], failure, scope, language);
        return string.Concat(texts);
    }

    static string Fill(MessagePart part, Failure failure, Scope scope, Language language) => part.Kind switch
    {
        MessagePartKind.Text => part.Text,
        MessagePartKind.Actual => (failure.Actual ?? NotStated).In(language),
        MessagePartKind.Expected => failure.Expected.In(language),
        MessagePartKind.Path => failure.Path.ToString(),
        MessagePartKind.Parameter => (part.Words ?? NotStated).In(language),
        _ => Value(part.Field!, scope, language) ?? NotStated.In(language),
    };

    static string? Value(FieldPath field, Scope scope, Language language)
    {
        List<Found> values = [];
        field.Collect(scope, values);
        return ValueWording.Join(values.Select(found => found.Value), language);
    }
}
