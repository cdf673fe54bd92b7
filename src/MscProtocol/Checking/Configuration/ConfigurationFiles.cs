using System.Diagnostics.CodeAnalysis;
using MscProtocol.Documents;

namespace MscProtocol.Checking;

/// <summary>Looks for configurations, and opens them.</summary>
[SuppressMessage("ApiDesign", "RS0030", Justification = "The place where configurations are looked for, and opened.")]
static class ConfigurationFiles
{
    const string Repository = ".git";

    /// <summary>Opens the file at <paramref name="path"/>.</summary>
    public static Stream Open(string path) => Opening.Read(path);

    /// <summary>
    /// Returns the nearest configuration, beside the protocol or above it, named from the working folder as the protocol is.
    /// </summary>
    /// <remarks>A repository is the farthest that a configuration speaks for: what lies above it was not reviewed with it.</remarks>
    public static string? Find(string protocolPath)
    {
        var beside = Path.Combine(Path.GetDirectoryName(protocolPath) ?? string.Empty, CheckConfiguration.FileName);
        if (File.Exists(beside))
            return beside;
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(protocolPath)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, CheckConfiguration.FileName);
            if (File.Exists(file))
                return Path.GetRelativePath(Environment.CurrentDirectory, file).Replace('\\', '/');
            if (Path.Exists(Path.Combine(folder, Repository)))
                return null;
        }

        return null;
    }
}
