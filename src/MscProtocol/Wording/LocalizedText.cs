namespace MscProtocol;

/// <summary>One text in every language that the product speaks.</summary>
/// <param name="English">The English wording.</param>
/// <param name="Chinese">The Chinese wording.</param>
public sealed record LocalizedText(string English, string Chinese)
{
    // Null only as long as there is something that writes them.
    string? english = English;
    string? chinese = Chinese;
    Func<LocalizedText>? write;

    // A copy of a text that another thread is writing would have neither the words nor what writes them.
    LocalizedText(LocalizedText original) => (english, chinese) = (original.English, original.Chinese);

    /// <summary>The English wording.</summary>
    public string English { get => english ?? Written(ref english); init => english = value; }

    /// <summary>The Chinese wording.</summary>
    public string Chinese { get => chinese ?? Written(ref chinese); init => chinese = value; }

    /// <summary>A text that reads the same in every language: a name, a code, a quotation.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>A text that is written when somebody first asks for it: most findings are counted, not read.</summary>
    /// <param name="write">Writes the text, the same each time; several threads may ask at once.</param>
    internal static LocalizedText Later(Func<LocalizedText> write) => new(null!, null!) { write = write };

    /// <summary>Returns the wording in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>Whether both read the same in every language.</summary>
    public bool Equals(LocalizedText? other) =>
        ReferenceEquals(this, other) || (other is not null && English == other.English && Chinese == other.Chinese);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(English, Chinese);

    /// <summary>Returns the English wording.</summary>
    public override string ToString() => English;

    string Written(ref string? wording)
    {
        if (Volatile.Read(ref write)?.Invoke() is { } words)
        {
            english ??= words.English;
            chinese ??= words.Chinese;
            Volatile.Write(ref write, null);
        }

        return wording!;
    }
}
