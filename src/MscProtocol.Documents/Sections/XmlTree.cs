using System.Xml;
using System.Xml.Linq;

namespace MscProtocol.Sections;

/// <summary>Loads XML into a tree: nothing is fetched, no entity is expanded, and there is an end to size and depth.</summary>
static class XmlTree
{
    /// <summary>How many characters a document may have.</summary>
    public const long MostCharacters = 128L * 1024 * 1024;

    // A tree of more takes gigabytes; the longest protocols have a tenth of it.
    const int MostElements = 4_000_000;

    // Elements within elements beyond a depth would exhaust the stack of whoever walks them.
    const int DeepestElement = 500;

    /// <summary>Returns the outermost element.</summary>
    /// <param name="stream">The document.</param>
    /// <param name="ignoresTypes">Whether a declaration of the document's type is passed over rather than refused.</param>
    /// <param name="space">Returns the namespace under which another is kept; by default each is kept as it is.</param>
    /// <exception cref="XmlException">It is no XML, or too much of it.</exception>
    public static XElement Load(Stream stream, bool ignoresTypes, Func<string, string>? space = null)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = ignoresTypes ? DtdProcessing.Ignore : DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var reader = XmlReader.Create(stream, settings);
        XElement? root = null;
        XElement? current = null;
        var elements = 0;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth > DeepestElement || ++elements > MostElements)
                        throw new XmlException("The elements are nested too deep, or too many.");
                    var isEmpty = reader.IsEmptyElement;
                    var element = ReadElement(reader, space);
                    current?.Add(element);
                    root ??= element;
                    if (!isEmpty)
                        current = element;
                    break;
                case XmlNodeType.EndElement:
                    current = current?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    current?.Add(new XText(reader.Value));
                    break;
            }
        }

        return root ?? throw new XmlException("There is no element.");
    }

    static XElement ReadElement(XmlReader reader, Func<string, string>? space)
    {
        var element = new XElement(NameOf(reader, space));
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName)
                element.SetAttributeValue(NameOf(reader, space), reader.Value);
        }

        return element;
    }

    static XName NameOf(XmlReader reader, Func<string, string>? space) =>
        XName.Get(reader.LocalName, space is null ? reader.NamespaceURI : space(reader.NamespaceURI));
}
