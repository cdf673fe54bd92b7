namespace MscProtocol.Documents;

/// <summary>
/// What a node of a tree in few bytes is; those before <see cref="Mapping"/> are scalars, by their <see cref="ScalarStyle"/>.
/// </summary>
enum NodeKind : byte
{
    Plain = ScalarStyle.Plain,
    Quoted = ScalarStyle.Quoted,
    Null = ScalarStyle.Null,
    Boolean = ScalarStyle.Boolean,
    Number = ScalarStyle.Number,
    Mapping,
    Sequence,
}
