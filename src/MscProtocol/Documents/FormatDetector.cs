namespace MscProtocol.Documents;

/// <summary>Tells in which notation a document is written.</summary>
static class FormatDetector
{
    /// <summary>Goes by the file name's extension, else by how the content begins.</summary>
    public static DocumentFormat Detect(string name, string content)
    {
        if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return DocumentFormat.Json;
        }

        if (name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
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
