namespace MscProtocol.Protocol;

/// <summary>Stands for a value that is written but could not be read, where values are handled as objects.</summary>
/// <param name="text">The words as written; <see langword="null"/> where they are not known, or are no single text.</param>
sealed class Unreadable(string? text)
{
    /// <summary>Something that cannot be read, whatever its words.</summary>
    public static Unreadable Value { get; } = new(null);

    /// <summary>The words as written; <see langword="null"/> where they are not known, or are no single text.</summary>
    public string? Text { get; } = text;
}
