using System.Globalization;
using System.Text;
using System.Xml.Linq;
using MscProtocol.Sections;

namespace MscProtocol.OpenDocument;

/// <summary>Reads the text of paragraphs: what is hidden or noted is left out, what is raised is told apart.</summary>
sealed class OpenDocumentText(OpenDocumentStyles styles)
{
    const int MostBlanks = 100;

    // What stands in a paragraph and is no part of its text.
    static readonly HashSet<string> Aside = ["note", "annotation", "annotation-end", "tracked-changes", "hidden-text", "title", "desc"];

    /// <summary>Text boxes that the paragraphs hold, whose text stands beside theirs; in order.</summary>
    public Queue<XElement> Boxes { get; } = [];

    /// <summary>Returns the text of a paragraph.</summary>
    public string Read(XElement paragraph)
    {
        var text = new StringBuilder();
        if (!styles.IsHidden(paragraph))
            Append(paragraph, text);
        return SymbolFont.Plain(text.ToString());
    }

    void Append(XElement parent, StringBuilder text)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText plain)
                text.Append(plain.Value.Replace('\n', ' '));
            else if (node is XElement element && !Aside.Contains(element.Name.LocalName))
                AppendElement(element, text);
        }
    }

    void AppendElement(XElement element, StringBuilder text)
    {
        switch (element.Name.LocalName)
        {
            case "text-box":
                Boxes.Enqueue(element);
                break;
            case "s":
                var isCounted = int.TryParse(OpenDocumentStyles.Of(element, "c"), CultureInfo.InvariantCulture, out var count);
                text.Append(' ', isCounted ? Math.Clamp(count, 1, MostBlanks) : 1);
                break;
            case "tab":
                text.Append('\t');
                break;
            case "line-break":
                text.Append('\n');
                break;
            case "span" when styles.IsHidden(element):
                break;
            case "span" when styles.IsRaised(element):
                Raised.Append(text, element.Value);
                break;
            default:
                Append(element, text);
                break;
        }
    }
}
