using System.Globalization;
using System.Xml.Linq;

namespace MscProtocol.OpenDocument;

/// <summary>What the styles of an OpenDocument text do to the text that has them.</summary>
sealed class OpenDocumentStyles
{
    /// <summary>How deep headings go.</summary>
    public const int DeepestLevel = 9;

    const int LongestChain = 20;

    readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    readonly int[] numbers = new int[DeepestLevel + 1];
    readonly bool[] isNumbered = new bool[DeepestLevel + 1];

    /// <summary>Gathers the styles of the file and those of its text.</summary>
    public OpenDocumentStyles(XElement? common, XElement content)
    {
        foreach (var element in (common?.Descendants() ?? []).Concat(content.Descendants()))
        {
            if (element.Name.LocalName == "style" && Of(element, "name") is { } name)
                styles[name] = element;
            else if (element.Name.LocalName == "outline-level-style" && Of(element, "num-format") is { Length: > 0 }
                && int.TryParse(Of(element, "level"), CultureInfo.InvariantCulture, out var level) && level is > 0 and <= DeepestLevel)
            {
                isNumbered[level] = true;
            }
        }
    }

    /// <summary>Returns an attribute, whatever its namespace; <see langword="null"/> where there is none.</summary>
    public static string? Of(XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>Returns the number of the next heading of a level; <see langword="null"/> where such have none.</summary>
    public string? NextNumber(int level)
    {
        numbers[level]++;
        Array.Clear(numbers, level + 1, DeepestLevel - level);
        return isNumbered[level]
            ? string.Join('.', numbers.Skip(1).Take(level).Select(number => number.ToString(CultureInfo.InvariantCulture)))
            : null;
    }

    /// <summary>Returns whether text of the style is raised above the line.</summary>
    public bool IsRaised(XElement element) =>
        PropertyOf(element, "text-position") is { } position
            && (position.StartsWith("super", StringComparison.Ordinal) || (position.Length > 0 && char.IsAsciiDigit(position[0])
                && !position.StartsWith("0%", StringComparison.Ordinal)));

    /// <summary>Returns whether text of the style is not shown.</summary>
    public bool IsHidden(XElement element) => PropertyOf(element, "display") == "none";

    string? PropertyOf(XElement element, string property)
    {
        var name = Of(element, "style-name");
        for (var i = 0; i < LongestChain && name is not null && styles.TryGetValue(name, out var style); i++)
        {
            foreach (var properties in style.Elements().Where(child => child.Name.LocalName == "text-properties"))
            {
                if (Of(properties, property) is { } value)
                    return value;
            }

            name = Of(style, "parent-style-name");
        }

        return null;
    }
}
