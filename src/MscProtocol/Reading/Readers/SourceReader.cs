using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Tells and reads the documents of one source: by their tree where they are texts, else by their bytes.</summary>
abstract class SourceReader
{
    /// <summary>The source as one of those that are accepted, such as "a protocol file (with study)".</summary>
    public abstract LocalizedText Description { get; }

    /// <summary>Returns whether documents of the source can state the field at all.</summary>
    public virtual bool Carries(ProtocolPath path) => true;

    /// <summary>
    /// Whether documents of the source tell details of what they state: not only that cells go into a vein, but into which.
    /// </summary>
    public virtual bool CarriesDetails => true;
}
