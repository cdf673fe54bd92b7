using System.Xml.Linq;

namespace MscProtocol.Word;

/// <summary>The namespaces of WordprocessingML, and the names that are asked for most.</summary>
static class WordNames
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Maths = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public static readonly XName Paragraph = W + "p";
    public static readonly XName Run = W + "r";
    public static readonly XName Table = W + "tbl";
    public static readonly XName TextBox = W + "txbxContent";
    public static readonly XName Value = W + "val";

    const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const string StrictMaths = "http://purl.oclc.org/ooxml/officeDocument/math";

    /// <summary>Returns the value of the child of that name; <see langword="null"/> where there is none.</summary>
    public static string? ValueOf(this XElement? element, string name) => element?.Element(W + name)?.Attribute(Value)?.Value;

    /// <summary>Returns what a switch says; <see langword="null"/> where it is not written.</summary>
    public static bool? SwitchOf(this XElement? element, string name) => element?.Element(W + name) is { } found
        ? found.Attribute(Value)?.Value is not ("0" or "false" or "off" or "none")
        : null;

    /// <summary>Returns the namespace by the name that it has in the usual form of the format, not in the strict one.</summary>
    public static string Usual(string space) => space switch
    {
        Strict => W.NamespaceName,
        StrictMaths => Maths.NamespaceName,
        _ => space,
    };
}
