using System.Diagnostics.CodeAnalysis;

namespace MscProtocol.Documents;

/// <summary>Opens files to be read, and waits for none for ever.</summary>
[SuppressMessage("ApiDesign", "RS0030", Justification = "The place where files are opened.")]
static class Opening
{
    // A program that writes to a pipe begins with it, or never.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Opens the file at <paramref name="path"/>.</summary>
    /// <exception cref="IOException">It cannot be opened, or is a pipe into which no program writes.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FileStream Read(string path)
    {
        // Whatever is not of the length of what it holds may be such a pipe.
        if (new FileInfo(path) is not { Exists: true, Length: 0 })
            return File.OpenRead(path);
        var opening = Task.Run(() => File.OpenRead(path));
        return Task.WaitAny([opening], Patience) == 0
            ? opening.GetAwaiter().GetResult()
            : throw new IOException("It is a pipe into which no program writes.");
    }
}
