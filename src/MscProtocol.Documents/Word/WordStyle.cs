namespace MscProtocol.Word;

/// <summary>What a style says, with what it takes over from the style that it is based on.</summary>
sealed record WordStyle
{
    /// <summary>A style that says nothing.</summary>
    public static WordStyle None { get; } = new();

    /// <summary>The name in lower case; Word writes those of its own styles in English, whatever the language.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>How deep a heading is, from 1; <see langword="null"/> for no heading.</summary>
    public int? Level { get; init; }

    /// <summary>The list that it numbers by.</summary>
    public string? List { get; init; }

    /// <summary>The level of that list.</summary>
    public int ListLevel { get; init; }

    /// <summary>Whether its text is hidden.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether its text is set bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether its text is raised.</summary>
    public bool IsRaised { get; init; }

    /// <summary>Whether it is set in a font of symbols.</summary>
    public bool IsSymbols { get; init; }

    /// <summary>Whether it makes an entry of the table of contents.</summary>
    public bool IsContents => Name.StartsWith("toc ", StringComparison.Ordinal) || Name == "table of figures";
}
