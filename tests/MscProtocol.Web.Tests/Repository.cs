using System.Runtime.CompilerServices;

namespace MscProtocol.Web.Tests;

/// <summary>The repository that the tests were built in.</summary>
static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    static string Here([CallerFilePath] string file = "") => file;
}
