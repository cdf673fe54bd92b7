namespace MscProtocol.Cli;

/// <summary>Writes a file at once: whoever reads it finds what stood there before, or all of the new.</summary>
static class WholeFile
{
    // Of files that are being written beside the one.
    const int MostNames = 1_000;

    /// <summary>Writes the file; a link is followed, and another name of the same file keeps what it holds.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var target = RealPath.Of(path);
        if (IsNoFileToReplace(path, target))
        {
            File.WriteAllBytes(path, bytes);
            return;
        }

        var exists = File.Exists(target);
        if (exists)
            new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
        if (WriteBeside(target, bytes, out var written))
            Replace(target, written, exists);
        else
            File.WriteAllBytes(target, bytes);
    }

    // A device, a pipe or a folder; in an empty file, nothing can be lost.
    static bool IsNoFileToReplace(string path, string target) =>
        File.Exists(target) ? new FileInfo(target).Length == 0 : Path.Exists(path);

    // A folder in which nothing new may be made may hold a file that may be written.
    static bool WriteBeside(string target, ReadOnlySpan<byte> bytes, out string written)
    {
        for (var i = 1; ; i++)
        {
            written = $"{target}.{i}.tmp";
            if (File.Exists(written) && i < MostNames)
                continue;
            try
            {
                WriteNew(written, bytes);
                return true;
            }
            catch (UnauthorizedAccessException) when (File.Exists(target))
            {
                return false;
            }
            catch (IOException) when (i < MostNames && File.Exists(written))
            {
                // Another run was faster to take the name.
            }
        }
    }

    // What could be written in part only is of no use.
    static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        try
        {
            file.Write(bytes);
            file.Flush();
        }
        catch (IOException)
        {
            File.Delete(path);
            throw;
        }
    }

    static void Replace(string target, string written, bool exists)
    {
        try
        {
            if (exists && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(written, File.GetUnixFileMode(target));
            File.Move(written, target, overwrite: true);
        }
        catch
        {
            File.Delete(written);
            throw;
        }
    }
}
