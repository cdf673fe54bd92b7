using MscProtocol.Documents;

namespace MscProtocol.Protocol;

/// <summary>What each field says to authors of protocols, from <c>rules/fields.yaml</c>; read when it is asked for.</summary>
static class FieldTexts
{
    const string File = "rules/fields.yaml";

    static readonly Lazy<Dictionary<Field, LocalizedText>> Texts = new(Load);

    /// <summary>Returns one line on the field.</summary>
    public static LocalizedText Of(Field field) => Texts.Value[field];

    static Dictionary<Field, LocalizedText> Load()
    {
        var texts = (MappingNode)((MappingNode)PackedDocuments.Find(File)!.Root!).Find("fields")!;
        Dictionary<Field, LocalizedText> byField = [];
        foreach (var entry in texts.Entries)
            byField.Add(PathReader.Read(entry.Key.Text).Leaf, new(TextOf(entry, "en"), TextOf(entry, "zh")));
        return byField;
    }

    static string TextOf(MappingEntry entry, string language) => ((entry.Value as MappingNode)?.Find(language) as ScalarNode)?.Text
        ?? throw new InvalidOperationException($"{File}:{entry.Key.Span.Start}: '{entry.Key.Text}' has no text in '{language}'.");
}
