namespace MscProtocol.Cli;

/// <summary>Documents that a user names beside a protocol: those of the same trial, and one to hold it against.</summary>
/// <param name="With">Files of the same trial, such as a quality dossier.</param>
/// <param name="Against">The file in which the words of confirmed facts are looked for; <see langword="null"/> for none.</param>
sealed record CompanionFiles(IReadOnlyList<string> With, string? Against = null)
{
    /// <summary>No documents.</summary>
    public static CompanionFiles None { get; } = new([]);

    /// <summary>All of them.</summary>
    public IEnumerable<string> All => Against is null ? With : With.Append(Against);

    /// <summary>Returns what they hold; <see langword="null"/> where one of them cannot be opened, which is said.</summary>
    public Companions? Open(InputReader input)
    {
        List<(string Name, byte[] Content)> with = [];
        foreach (var file in With)
        {
            if (Content(file, input) is not { } content)
                return null;
            with.Add((file, content));
        }

        if (Against is null)
            return new(with, null);
        return Content(Against, input) is { } paper ? new(with, (Against, paper)) : null;
    }

    static byte[]? Content(string file, InputReader input) => input.Read(file, FileWording.IsFolder, (stream, _) =>
    {
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    });
}
