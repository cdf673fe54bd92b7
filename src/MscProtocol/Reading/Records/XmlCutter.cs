using System.Xml;
using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>Cuts XML into its records: elements of a name, with all that is in them. Reads no document type, and follows nothing.</summary>
/// <param name="whole">The text.</param>
/// <param name="name">The name of the elements that are records.</param>
/// <param name="limits">What is taken of a record at most.</param>
/// <param name="finish">Makes values readable.</param>
sealed class XmlCutter(
    SourceText whole, string name, DocumentLimits limits, Func<WrittenText, WrittenText>? finish = null)
{
    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    readonly string content = whole.Content;
    int line;

    /// <summary>Returns the records up to where the XML is broken, and then that it is.</summary>
    public IEnumerable<FileRecord> Cut()
    {
        using var reader = XmlReader.Create(new StringReader(content), Settings);
        while (true)
        {
            FileRecord? record;
            try
            {
                record = Next(reader);
            }
            catch (XmlException broken)
            {
                record = new(whole) { Problem = DocumentProblems.BrokenXml(PlaceOf(broken)) };
            }

            if (record is null)
                yield break;
            yield return record;
            if (record.Problem is not null)
                yield break;
        }
    }

    FileRecord? Next(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != name)
                continue;
            var start = OffsetOf(reader) - 1;
            XmlElements elements = new(whole, start, limits, finish ?? Cleaning.Readable);
            if (elements.Read(reader) is { } problem)
                return new(whole) { Problem = problem };
            var end = Math.Min(content.Length, elements.End);
            return new(new SourceText(whole.Name, content[start..end], whole.PositionAt(start, ref line))) { Root = elements.Root };
        }

        return null;
    }

    int OffsetOf(XmlReader reader)
    {
        var place = (IXmlLineInfo)reader;
        return whole.OffsetOf(new(place.LineNumber, place.LinePosition));
    }

    // A document type is told without its place.
    SourceSpan PlaceOf(XmlException broken) => whole.CharacterAt(broken.LineNumber > 0
        ? whole.OffsetOf(new(broken.LineNumber, Math.Max(1, broken.LinePosition)))
        : Math.Max(0, content.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)));
}
