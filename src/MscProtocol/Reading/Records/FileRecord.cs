using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>A record as it was cut out of a file, or why there is none.</summary>
/// <param name="Text">Its part of the file, with the places of the whole; without content for a file that is no text.</param>
sealed record FileRecord(SourceText Text)
{
    /// <summary>Its fields; <see langword="null"/> where it cannot be read.</summary>
    public Node? Root { get; init; }

    /// <summary>Of a row of a sheet, which one.</summary>
    public SheetRow? Row { get; init; }

    /// <summary>Why it cannot be read.</summary>
    public Problem? Problem { get; init; }

    /// <summary>Returns the record that cannot be read.</summary>
    public static FileRecord Refused(string name, Problem problem) => new(new SourceText(name, string.Empty)) { Problem = problem };
}
