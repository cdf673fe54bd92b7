using System.Diagnostics.CodeAnalysis;
using MscProtocol.Documents;

namespace MscProtocol.Rules;

/// <summary>A folder of rules on disk; symbolic links in it are not followed, because they may lead out of it.</summary>
[SuppressMessage("ApiDesign", "RS0030", Justification = "The place where rule files are read.")]
sealed class RuleDirectory(string path) : RuleFolder, IEquatable<RuleDirectory>
{
    static readonly EnumerationOptions WithoutLinks = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    readonly string fullPath = Path.GetFullPath(path);

    public bool Equals(RuleDirectory? other) => other?.fullPath == fullPath;

    public override bool Equals(object? obj) => Equals(obj as RuleDirectory);

    public override int GetHashCode() => fullPath.GetHashCode(StringComparison.Ordinal);

    internal override IReadOnlyList<string> Files
    {
        get
        {
            try
            {
                return
                [
                    .. Directory.EnumerateFiles(path, "*.yaml", WithoutLinks)
                        .Select(file => Path.GetRelativePath(path, file).Replace('\\', '/'))
                        .Order(StringComparer.Ordinal),
                ];
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return [];
            }
        }
    }

    internal override bool Holds(string relativePath)
    {
        using var stream = Open(relativePath);
        return stream is not null;
    }

    internal override Document? Read(string relativePath)
    {
        using var stream = Open(relativePath);
        return stream is null ? null : DocumentReader.Read(stream, Describe(relativePath), null, DocumentLimits.Default);
    }

    internal override string Describe(string relativePath) => Path.Combine(path, relativePath).Replace('\\', '/');

    FileStream? Open(string relativePath)
    {
        try
        {
            var file = new FileInfo(Path.Combine(path, relativePath));
            return file.Exists && !IsBehindLink(relativePath) ? Opening.Read(file.FullName) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    bool IsBehindLink(string relativePath)
    {
        var place = path;
        foreach (var segment in relativePath.Split('/'))
        {
            place = Path.Combine(place, segment);
            if (new FileInfo(place).LinkTarget is not null)
                return true;
        }

        return false;
    }
}
