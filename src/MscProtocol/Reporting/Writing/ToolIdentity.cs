using System.Reflection;

namespace MscProtocol.Reporting;

/// <summary>What names this program exactly, so that a review can be repeated.</summary>
static class ToolIdentity
{
    /// <summary>The name of the program.</summary>
    public const string Name = "msc-protocol";

    /// <summary>The version of the program, such as <c>1.2.0</c>.</summary>
    public static string Version { get; } =
        typeof(ToolIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
