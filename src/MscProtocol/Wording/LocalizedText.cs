using MscProtocol.Wording;

namespace MscProtocol;

/// <summary>One text in every language that the product speaks.</summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    // In the order of the languages.
    readonly string[] texts;

    /// <summary>Makes a text of what is said in each language.</summary>
    /// <param name="say">Returns the text in a language.</param>
    public LocalizedText(Func<Language, string> say)
    {
        ArgumentNullException.ThrowIfNull(say);
        texts = new string[Languages.All.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = say(Languages.All[i]);
    }

    /// <summary>Makes a text of what was written by language; a reader whose language is missing gets one that is there.</summary>
    /// <exception cref="ArgumentException">There is no text.</exception>
    public LocalizedText(IReadOnlyDictionary<Language, string> texts)
        : this([.. Languages.All.Select(texts.GetValueOrDefault)])
    {
    }

    /// <summary>Does the same with the texts in the order of the languages; <see langword="null"/> where one is missing.</summary>
    internal LocalizedText(string?[] texts)
        : this(language => Find(texts, language).Text)
    {
    }

    /// <summary>The English wording, or that which stands for it.</summary>
    public string English => In(Language.English);

    /// <summary>A text that reads the same in every language: a name, a code, a quotation.</summary>
    public static LocalizedText Same(string text) => new(_ => text);

    /// <summary>Returns what the product itself says, with the words of each language.</summary>
    internal static LocalizedText Of(Func<Words, string> say) => new(language => say(language.Words()));

    /// <summary>Does the same where there is more to put into words.</summary>
    internal static LocalizedText Of(Func<Words, Language, string> say) => new(language => say(language.Words(), language));

    /// <summary>Returns what stands for a language: its own, else the first that is there.</summary>
    /// <exception cref="ArgumentException">There is nothing in any language.</exception>
    internal static (Language Language, T Text) Find<T>(T?[] byLanguage, Language language)
        where T : class
    {
        if (byLanguage[(int)language] is { } own)
            return (language, own);
        var other = Array.FindIndex(byLanguage, text => text is not null);
        return other < 0
            ? throw new ArgumentException("There is no text in any language.", nameof(byLanguage))
            : (Languages.All[other], byLanguage[other]!);
    }

    /// <summary>Returns the wording in <paramref name="language"/>.</summary>
    public string In(Language language) => texts[(int)language];

    /// <summary>
    /// Returns the wording in <paramref name="language"/> as it is safe to show: on one line,
    /// and with characters that are not seen written as <c>&lt;U+001B&gt;</c>.
    /// </summary>
    public string OnOneLine(Language language) => Visible.Text(In(language));

    /// <summary>Whether both read the same in every language.</summary>
    public bool Equals(LocalizedText? other) => other is not null && texts.AsSpan().SequenceEqual(other.texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => English.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the English wording.</summary>
    public override string ToString() => English;
}
