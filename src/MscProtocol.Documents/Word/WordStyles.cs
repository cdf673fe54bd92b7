using System.Globalization;
using System.Xml.Linq;

namespace MscProtocol.Word;

/// <summary>The styles of a Word file.</summary>
sealed class WordStyles
{
    const int LongestChain = 20;
    const int DeepestHeading = 9;

    readonly Dictionary<string, XElement> elements = new(StringComparer.Ordinal);
    readonly Dictionary<string, WordStyle> styles = new(StringComparer.Ordinal);
    readonly string? usual;

    public WordStyles(XElement? part)
    {
        foreach (var style in part?.Elements(WordNames.W + "style") ?? [])
        {
            if (style.Attribute(WordNames.W + "styleId")?.Value is not { } id)
                continue;
            elements.TryAdd(id, style);
            if (style.Attribute(WordNames.W + "default")?.Value is "1" or "true"
                && style.Attribute(WordNames.W + "type")?.Value == "paragraph")
            {
                usual = id;
            }
        }
    }

    /// <summary>Returns the style with that id; of a paragraph without one, the usual style.</summary>
    public WordStyle Of(string? id) => (id ?? usual) is { } named ? Find(named, LongestChain) : WordStyle.None;

    /// <summary>Returns the style of a run, which none has by itself.</summary>
    public WordStyle OfRun(string? id) => id is null ? WordStyle.None : Find(id, LongestChain);

    WordStyle Find(string id, int chain)
    {
        if (styles.TryGetValue(id, out var known))
            return known;
        if (chain == 0 || !elements.TryGetValue(id, out var element))
            return WordStyle.None;
        var based = element.ValueOf("basedOn") is { } parent ? Find(parent, chain - 1) : WordStyle.None;
        return styles[id] = Read(element, based);
    }

    static WordStyle Read(XElement element, WordStyle based)
    {
        var paragraph = element.Element(WordNames.W + "pPr");
        var run = element.Element(WordNames.W + "rPr");
        var numbering = paragraph?.Element(WordNames.W + "numPr");
        var name = element.ValueOf("name")?.ToLowerInvariant() ?? string.Empty;
        return new()
        {
            Name = name,
            Level = LevelOf(paragraph) ?? LevelOf(name) ?? based.Level,
            List = numbering.ValueOf("numId") ?? based.List,
            ListLevel = int.TryParse(numbering.ValueOf("ilvl"), CultureInfo.InvariantCulture, out var level) ? level : based.ListLevel,
            IsHidden = run.SwitchOf("vanish") ?? based.IsHidden,
            IsBold = run.SwitchOf("b") ?? based.IsBold,
            IsRaised = Raises(run) ?? based.IsRaised,
            IsSymbols = FontOf(run) is { } font ? IsSymbolFont(font) : based.IsSymbols,
        };
    }

    /// <summary>Returns how deep a heading the properties of a paragraph make it; <see langword="null"/> where they say nothing.</summary>
    public static int? LevelOf(XElement? paragraph) =>
        int.TryParse(paragraph.ValueOf("outlineLvl"), CultureInfo.InvariantCulture, out var level) && level is >= 0 and < DeepestHeading
            ? level + 1
            : null;

    /// <summary>Returns the font that the properties of a run name; <see langword="null"/> where they name none.</summary>
    public static string? FontOf(XElement? run) => run?.Element(WordNames.W + "rFonts")?.Attribute(WordNames.W + "ascii")?.Value;

    /// <summary>Returns whether the font holds signs in the place of letters.</summary>
    public static bool IsSymbolFont(string font) => font is "Symbol" or "Wingdings" or "Wingdings 2" or "Wingdings 3" or "Webdings";

    /// <summary>Returns whether the properties of a run raise it; <see langword="null"/> where they say nothing.</summary>
    public static bool? Raises(XElement? run) =>
        run.ValueOf("vertAlign") is { } align ? align == "superscript"
        : run.ValueOf("sz") is not null && int.TryParse(run.ValueOf("position"), CultureInfo.InvariantCulture, out var height) ? height > 0
        : null;

    // "heading 1"; "title" is none.
    static int? LevelOf(string name) =>
        name.StartsWith("heading ", StringComparison.Ordinal)
            && int.TryParse(name.AsSpan("heading ".Length, 1), CultureInfo.InvariantCulture, out var level)
            && level is >= 1 and <= DeepestHeading
            ? level
            : null;
}
