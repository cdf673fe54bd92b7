using System.Globalization;
using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>
/// Something in a protocol file that could not be taken as written, or not without doubt; the rest of the protocol is still read.
/// </summary>
public sealed class ReadingProblem
{
    internal ReadingProblem(ReadingProblemKind kind, string path, Place place, LocalizedText message, string? actual) =>
        (Kind, Path, Place, Message, Actual) = (kind, path, place, message, actual);

    /// <summary>What sort of thing it is.</summary>
    internal ReadingProblemKind Kind { get; }

    /// <summary>The field, such as <c>arms[1].dose</c>.</summary>
    public string Path { get; }

    /// <summary>Where the file says it.</summary>
    public Place Place { get; }

    /// <summary>What is wrong, what was expected, what to write.</summary>
    public LocalizedText Message { get; }

    /// <summary>The words as written; <see langword="null"/> where there are none.</summary>
    public string? Actual { get; }

    /// <summary>The name that is probably meant; <see langword="null"/> where none is near, or what has it stands there as well.</summary>
    internal string? Meant { get; init; }

    /// <summary>Whether the words could not be taken, or not without doubt: what is left open is no fault of reading.</summary>
    internal bool IsFault => Kind is not (ReadingProblemKind.Blank or ReadingProblemKind.Filler or ReadingProblemKind.Template);

    /// <summary>The number of the kind, such as <c>READ-004</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"READ-{(int)Kind:000}");
}
