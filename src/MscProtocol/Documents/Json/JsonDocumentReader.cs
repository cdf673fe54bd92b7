using System.Text;
using System.Text.Json;

namespace MscProtocol.Documents;

/// <summary>Reads JSON, token by token, into the same tree as YAML; numbers stay as they are written.</summary>
static class JsonDocumentReader
{
    /// <summary>Reads the text of <paramref name="tree"/> into it.</summary>
    public static void Read(TreeBuilder tree)
    {
        if (string.IsNullOrWhiteSpace(tree.Text.Content))
        {
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(tree.Text.Content);
        var offsets = new Utf16Offsets(bytes);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = tree.Limits.Depth + 1 });
        try
        {
            while (!tree.IsStopped && reader.Read())
            {
                Add(ref reader, ref offsets, tree);
            }
        }
        catch (JsonException fault)
        {
            tree.Stop(JsonFault.Explain(fault, bytes, tree));
        }
    }

    static void Add(ref Utf8JsonReader reader, ref Utf16Offsets offsets, TreeBuilder tree)
    {
        var start = offsets.Of((int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                tree.Open(isMapping: true, '{', start);
                break;
            case JsonTokenType.StartArray:
                tree.Open(isMapping: false, '[', start);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                tree.Close(start);
                break;
            case JsonTokenType.PropertyName or JsonTokenType.String:
                AddString(ref reader, start, offsets.Of((int)reader.TokenStartIndex + reader.ValueSpan.Length + 2), tree);
                break;
            default:
                var style = reader.TokenType switch
                {
                    JsonTokenType.Number => NodeKind.Number,
                    JsonTokenType.Null => NodeKind.Null,
                    _ => NodeKind.Boolean,
                };
                tree.Scalar(style, start, start + reader.ValueSpan.Length);
                break;
        }
    }

    static void AddString(ref Utf8JsonReader reader, int start, int end, TreeBuilder tree)
    {
        if (!reader.ValueIsEscaped)
        {
            tree.Scalar(NodeKind.Quoted, start, end);
            return;
        }

        var value = "";
        try
        {
            value = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            tree.Report(DocumentProblems.HalfCharacter(tree.Text.SpanAt(start, end)));
        }

        tree.Scalar(value, NodeKind.Quoted, start, end);
    }
}
