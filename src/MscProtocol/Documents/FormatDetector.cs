namespace MscProtocol.Documents;

/// <summary>Tells in which notation a document is written.</summary>
static class FormatDetector
{
    /// <summary>Whether the name is that of a file whose every line is a document.</summary>
    public static bool IsLines(string name) =>
        name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the name is that of a YAML file.</summary>
    public static bool IsYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Goes by the file name's extension, else by how the content begins.</summary>
    public static DocumentFormat Detect(string name, string content)
    {
        if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || IsLines(name))
        {
            return DocumentFormat.Json;
        }

        if (IsYaml(name))
        {
            return DocumentFormat.Yaml;
        }

        var start = content.AsSpan().TrimStart();
        var inner = start.TrimStart("[ \t\r\n");
        var isJson = inner is ['{', .. var group]
            ? group.TrimStart() is ['"' or '}', ..]
            : inner.Length < start.Length && inner is ['"' or ']', ..];
        return isJson ? DocumentFormat.Json : DocumentFormat.Yaml;
    }
}
