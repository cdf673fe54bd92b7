using System.Text;
using System.Xml.Linq;
using MscProtocol.Sections;

namespace MscProtocol.Papers;

/// <summary>Reads running text of a paper: citations in brackets, superscript digits as such, blanks as they are printed.</summary>
static class PaperText
{
    // What stands in the text and is no part of it.
    static readonly HashSet<string> Aside = ["fn", "table-wrap", "fig", "disp-formula-group", "media", "object-id", "label", "sec", "list"];

    /// <summary>Returns the text of an element.</summary>
    public static string Of(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
            Append(node, text);
        return Spaced(text);
    }

    static void Append(XNode node, StringBuilder text)
    {
        if (node is XText plain)
            text.Append(plain.Value);
        if (node is not XElement element || Aside.Contains(element.Name.LocalName))
            return;
        switch (element.Name.LocalName)
        {
            case "sup" when !element.Elements().Any(child => child.Name.LocalName == "xref"):
                Raised.Append(text, element.Value);
                break;
            case "xref" when element.Attribute("ref-type")?.Value == "bibr":
                text.Append(" [").Append(element.Value.Trim('[', ']', ' ')).Append(']');
                break;
            case "break" or "br":
                text.Append(' ');
                break;
            case "msup":
                AppendPower(element, text);
                break;
            case "tex-math" or "annotation":
                break;
            default:
                foreach (var child in element.Nodes())
                    Append(child, text);
                break;
        }
    }

    static void AppendPower(XElement power, StringBuilder text)
    {
        List<XElement> parts = [.. power.Elements()];
        for (var i = 0; i < parts.Count; i++)
        {
            if (i == 1)
                Raised.Append(text, parts[i].Value);
            else
                Append(parts[i], text);
        }
    }

    static string Spaced(StringBuilder text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var character in SymbolFont.Plain(text.ToString()))
        {
            var plain = character is '\r' or '\n' or '\t' ? ' ' : character;
            if (plain != ' ' || (spaced.Length > 0 && spaced[^1] != ' '))
                spaced.Append(plain);
        }

        return spaced.ToString().Trim();
    }
}
