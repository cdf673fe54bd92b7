using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>Tells and reads documents in YAML or JSON.</summary>
abstract class TreeReader : SourceReader
{
    /// <summary>Under which names many documents of the source stand in one.</summary>
    public virtual JsonEnvelopes Envelopes => JsonEnvelopes.None;

    /// <summary>
    /// What a document of the source must have, and this one has not; <see langword="null"/> where <see cref="SourceReader.Description"/>
    /// says it.
    /// </summary>
    public virtual LocalizedText? Lack => null;

    /// <summary>Returns whether the document is of the source, by its outermost keys.</summary>
    public abstract Recognition Recognise(MappingNode root);

    /// <summary>Returns what the document says; <see langword="null"/> when it is none of the source. Never throws.</summary>
    public abstract SourceReading? Read(SourceText text, Node root);
}
