using System.Text;
using System.Xml.Linq;
using MscProtocol.Sections;

namespace MscProtocol.Word;

/// <summary>
/// Reads the text of paragraphs as a reader sees it: what is deleted or hidden is left out, what is raised is told apart.
/// </summary>
sealed class WordText(WordStyles styles)
{
    static readonly XName Deleted = WordNames.W + "del";
    static readonly XName Inserted = WordNames.W + "ins";

    // Fields that are open, and whether they are of a table of contents; what stands before their separator is no text.
    readonly Stack<(bool IsContents, bool IsShown)> fields = [];

    /// <summary>Text boxes that the paragraphs hold, whose text stands beside theirs; in order.</summary>
    public Queue<XElement> Boxes { get; } = [];

    /// <summary>How many insertions and deletions are not yet accepted.</summary>
    public int Changes { get; private set; }

    /// <summary>Whether the text that was read last stands in a table of contents.</summary>
    public bool IsInContents => fields.Any(open => open.IsContents);

    /// <summary>Returns the text of a paragraph.</summary>
    public string Read(XElement paragraph)
    {
        var text = new StringBuilder();
        var style = styles.Of(paragraph.Element(WordNames.W + "pPr").ValueOf("pStyle"));
        foreach (var element in paragraph.Elements())
            Read(element, style, text);
        return SymbolFont.Plain(text.ToString());
    }

    /// <summary>Returns whether all of the paragraph is set bold.</summary>
    public bool IsBold(XElement paragraph)
    {
        var style = styles.Of(paragraph.Element(WordNames.W + "pPr").ValueOf("pStyle"));
        var hasText = false;
        foreach (var run in paragraph.Descendants(WordNames.Run))
        {
            if (!run.Elements(WordNames.W + "t").Any(text => !string.IsNullOrWhiteSpace(text.Value)))
                continue;
            hasText = true;
            var properties = run.Element(WordNames.W + "rPr");
            if (!(properties.SwitchOf("b") ?? (styles.OfRun(properties.ValueOf("rStyle")).IsBold || style.IsBold)))
                return false;
        }

        return hasText;
    }

    void Read(XElement element, WordStyle style, StringBuilder text)
    {
        if (element.Name == WordNames.Run)
            ReadRun(element, style, text);
        else if (element.Name == Deleted || element.Name == WordNames.W + "moveFrom")
            Changes++;
        else if (element.Name.Namespace == WordNames.Maths)
            ReadMaths(element, text);
        else if (element.Name.Namespace == WordNames.W && !element.Name.LocalName.EndsWith("Pr", StringComparison.Ordinal))
            ReadAll(element, style, text);
        else if (element.Name.Namespace == WordNames.Compatibility)
            ReadChoice(element, style, text);
    }

    void ReadAll(XElement element, WordStyle style, StringBuilder text)
    {
        if (element.Name == Inserted || element.Name == WordNames.W + "moveTo")
            Changes++;
        foreach (var child in element.Elements())
            Read(child, style, text);
    }

    // Both forms say the same, for newer and for older programs.
    void ReadChoice(XElement element, WordStyle style, StringBuilder text)
    {
        var choice = element.Element(WordNames.Compatibility + "Choice");
        var chosen = choice is not null && choice.Descendants(WordNames.TextBox).Any()
            ? choice
            : element.Element(WordNames.Compatibility + "Fallback") ?? choice;
        foreach (var child in chosen?.Elements() ?? [])
            ReadContent(child, style, isRaised: false, isSymbols: false, text);
    }

    void ReadRun(XElement run, WordStyle style, StringBuilder text)
    {
        var properties = run.Element(WordNames.W + "rPr");
        var own = styles.OfRun(properties.ValueOf("rStyle"));
        if (properties.SwitchOf("vanish") ?? (own.IsHidden || style.IsHidden))
        {
            foreach (var mark in run.Elements(WordNames.W + "fldChar"))
                ReadField(mark);
            return;
        }

        var isRaised = WordStyles.Raises(properties) ?? (own.IsRaised || style.IsRaised);
        var isSymbols = WordStyles.FontOf(properties) is { } font ? WordStyles.IsSymbolFont(font) : own.IsSymbols || style.IsSymbols;
        foreach (var element in run.Elements())
            ReadContent(element, style, isRaised, isSymbols, text);
    }

    void ReadContent(XElement element, WordStyle style, bool isRaised, bool isSymbols, StringBuilder text)
    {
        if (element.Name.Namespace == WordNames.Compatibility)
        {
            ReadChoice(element, style, text);
            return;
        }

        switch (element.Name.Namespace == WordNames.W ? element.Name.LocalName : string.Empty)
        {
            case "t" when fields.Count == 0 || fields.Peek().IsShown:
                Add(element.Value, isRaised, isSymbols, text);
                break;
            case "tab":
                text.Append('\t');
                break;
            case "br" or "cr":
                text.Append('\n');
                break;
            case "noBreakHyphen":
                text.Append('-');
                break;
            case "sym":
                ReadSymbol(element, text);
                break;
            case "fldChar":
                ReadField(element);
                break;
            case "instrText":
                ReadInstruction(element.Value);
                break;
            case "r":
                ReadRun(element, style, text);
                break;
            case "" or "object" or "pict" or "drawing":
                foreach (var box in element.DescendantsAndSelf(WordNames.TextBox))
                    Boxes.Enqueue(box);
                break;
        }
    }

    static void Add(string written, bool isRaised, bool isSymbols, StringBuilder text)
    {
        var plain = isSymbols && written.All(character => character < '\u0080')
            ? string.Concat(written.Select(character => SymbolFont.Sign((char)(character + 0xF000))))
            : written;
        if (isRaised)
            Raised.Append(text, plain);
        else
            text.Append(plain);
    }

    static void ReadSymbol(XElement symbol, StringBuilder text)
    {
        if (int.TryParse(symbol.Attribute(WordNames.W + "char")?.Value, System.Globalization.NumberStyles.HexNumber, null, out var code)
            && code is > 0x1F and <= char.MaxValue)
        {
            text.Append(SymbolFont.Sign((char)(code < 0x100 ? code + 0xF000 : code)));
        }
    }

    void ReadField(XElement mark)
    {
        switch (mark.Attribute(WordNames.W + "fldCharType")?.Value)
        {
            case "begin":
                fields.Push((IsContents: false, IsShown: false));
                break;
            case "separate" when fields.TryPop(out var field):
                fields.Push(field with { IsShown = true });
                break;
            case "end":
                fields.TryPop(out _);
                break;
        }
    }

    void ReadInstruction(string instruction)
    {
        if (instruction.TrimStart().StartsWith("TOC", StringComparison.Ordinal) && fields.TryPop(out var field))
            fields.Push(field with { IsContents = true });
    }

    // "10" with "6" above it.
    static void ReadMaths(XElement element, StringBuilder text)
    {
        if (element.Name == WordNames.Maths + "t")
        {
            text.Append(element.Value);
            return;
        }

        foreach (var child in element.Elements())
        {
            if (child.Name == WordNames.Maths + "sup")
            {
                var raised = new StringBuilder();
                ReadMaths(child, raised);
                Raised.Append(text, raised.ToString());
            }
            else
            {
                ReadMaths(child, text);
            }
        }
    }
}
