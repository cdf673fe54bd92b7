using MscProtocol.Documents;

namespace MscProtocol.Protocol;

/// <summary>What each field says to authors of protocols, from <c>rules/fields.yaml</c>; read when it is asked for.</summary>
static class FieldTexts
{
    const string File = "rules/fields.yaml";

    static readonly Lazy<Dictionary<Field, LocalizedText>> Texts = new(() => Read("fields"));

    /// <summary>Returns one line on the field.</summary>
    public static LocalizedText Of(Field field) => Texts.Value[field];

    /// <summary>Returns one of the lists of that file.</summary>
    public static Dictionary<Field, LocalizedText> Read(string list)
    {
        var texts = (MappingNode)((MappingNode)PackedDocuments.Find(File)!.Root!).Find(list)!;
        Dictionary<Field, LocalizedText> byField = [];
        foreach (var entry in texts.Entries)
        {
            var written = (MappingNode)entry.Value;
            var lines = Languages.All.Select(language => (written.Find(language.Code()) as ScalarNode)?.Text).ToArray();
            byField.Add(PathReader.Read(entry.Key.Text).Leaf, new(lines));
        }

        return byField;
    }
}
