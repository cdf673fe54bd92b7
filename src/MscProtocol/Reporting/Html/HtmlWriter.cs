using System.Globalization;
using System.Text;
using System.Xml;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes elements and text as HTML that is well-formed XML as well; whatever a text holds, it stays text.</summary>
sealed class HtmlWriter(Stream output) : IDisposable
{
    static readonly XmlWriterSettings Settings = new()
    {
        OmitXmlDeclaration = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    static readonly HashSet<string> Childless = ["meta", "rect", "circle", "path", "line", "wbr"];

    readonly XmlWriter xml = XmlWriter.Create(output, Settings);
    readonly Stack<string> open = new();

    public void Dispose() => xml.Dispose();

    /// <summary>Writes that HTML follows.</summary>
    public void Begin() => xml.WriteRaw("<!DOCTYPE html>\n");

    /// <summary>Opens an element.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var attribute in attributes)
            xml.WriteAttributeString(attribute.Name, Visible.Text(attribute.Value));
        open.Push(name);
    }

    /// <summary>Closes the element that was opened last.</summary>
    public void Close()
    {
        if (Childless.Contains(open.Pop()))
            xml.WriteEndElement();
        else
            xml.WriteFullEndElement();
    }

    /// <summary>Does the same and ends the line.</summary>
    public void CloseLine()
    {
        Close();
        EndLine();
    }

    /// <summary>Ends the line.</summary>
    public void EndLine() => xml.WriteWhitespace("\n");

    /// <summary>Writes an element that holds a text.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        Text(text);
        Close();
    }

    /// <summary>Does the same and ends the line.</summary>
    public void Line(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Element(name, text, attributes);
        EndLine();
    }

    /// <summary>Writes an element without content.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        CloseLine();
    }

    /// <summary>Writes a text.</summary>
    public void Text(string text) => xml.WriteString(Visible.Text(text));

    /// <summary>Writes a text that may go on in another line within a path that it names, rather than within a name.</summary>
    public void Breakable(string text)
    {
        var shown = Visible.Text(text);
        var written = 0;
        for (var i = 1; i + 1 < shown.Length; i++)
        {
            if (shown[i] != '.' || !char.IsAsciiLetterLower(shown[i + 1]))
                continue;
            if (!char.IsAsciiLetterOrDigit(shown[i - 1]) && shown[i - 1] != ']')
                continue;
            xml.WriteString(shown[written..(i + 1)]);
            Open("wbr");
            Close();
            written = i + 1;
        }

        xml.WriteString(shown[written..]);
    }

    /// <summary>Writes an element that holds such a text.</summary>
    public void Breakable(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        Breakable(text);
        Close();
    }

    /// <summary>Writes lines that stand as they are.</summary>
    public void Preformatted(IEnumerable<string> lines)
    {
        Open("pre");
        xml.WriteString(string.Join('\n', lines.Select(Visible.Text)));
        CloseLine();
    }

    /// <summary>Writes a style sheet, which must hold nothing that HTML or XML would take for markup.</summary>
    public void Style(string sheet)
    {
        Open("style");
        xml.WriteRaw(sheet);
        CloseLine();
    }

    /// <summary>Writes a link to a page on the web; only the words where there is none.</summary>
    public void Link(string words, string? address)
    {
        if (address is null)
            Text(words);
        else
            Element("a", words, ("href", address), ("rel", "noreferrer"));
    }

    /// <summary>Returns a whole number as markup writes it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
