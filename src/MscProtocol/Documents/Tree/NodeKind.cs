namespace MscProtocol.Documents;

/// <summary>What a node is, and of a scalar, how it is written; YAML text that is not quoted is only ever Plain or Null.</summary>
enum NodeKind : byte
{
    /// <summary>YAML text without quotes, of whatever meaning.</summary>
    Plain,

    /// <summary>Text in quotes, or a YAML text block.</summary>
    Quoted,

    /// <summary>No value: <c>null</c>, and in YAML also <c>~</c> and nothing at all.</summary>
    Null,

    /// <summary>JSON <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A JSON number.</summary>
    Number,

    /// <summary>Keys with their values; those before it are scalars.</summary>
    Mapping,

    /// <summary>A list.</summary>
    Sequence,
}
