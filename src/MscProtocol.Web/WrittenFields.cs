using System.Text.Json;
using MscProtocol.Documents;

namespace MscProtocol.Web;

/// <summary>Writes what a protocol file states, as it is written and as it is understood, as two properties.</summary>
sealed class WrittenFields(Utf8JsonWriter json, Language language)
{
    public void Write(ProtocolDocument document)
    {
        json.WriteStartObject("written");
        Write(document.Root, string.Empty);
        json.WriteEndObject();
        json.WriteStartObject("understood");
        foreach (var fact in document.Facts)
            json.WriteString(fact.Path, fact.Words.In(language));
        json.WriteEndObject();
    }

    void Write(Node? node, string path)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var (key, value) in mapping.Entries)
                    Write(value, path.Length == 0 ? key.Text : $"{path}.{key.Text}");
                break;
            case SequenceNode { Count: > 0 } list when list.Items.All(item => item is ScalarNode):
                json.WriteString(path, string.Join(", ", list.Items.Cast<ScalarNode>().Select(item => item.Text)));
                break;
            case SequenceNode list:
                for (var i = 0; i < list.Count; i++)
                {
                    json.WriteString($"{path}[{i}]", string.Empty);
                    Write(list.Items[i], $"{path}[{i}]");
                }

                break;
            case ScalarNode { Style: not NodeKind.Null } scalar:
                json.WriteString(path, scalar.Text);
                break;
        }
    }
}
