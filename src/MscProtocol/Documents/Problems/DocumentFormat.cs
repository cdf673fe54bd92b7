namespace MscProtocol;

/// <summary>A notation in which documents are written.</summary>
public enum DocumentFormat
{
    /// <summary>YAML, without anchors, aliases, merge keys and tags.</summary>
    Yaml,

    /// <summary>JSON as of RFC 8259: no comments, no trailing commas.</summary>
    Json,
}
