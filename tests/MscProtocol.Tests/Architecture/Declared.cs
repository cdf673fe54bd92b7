namespace MscProtocol.Tests.Architecture;

/// <summary>A type that the library declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="IsPublic">Whether callers see it.</param>
/// <param name="File">The file below the library's folder.</param>
sealed record Declared(string Name, string Namespace, bool IsPublic, string File)
{
    public override string ToString() => $"{File}: {Namespace}.{Name}";
}
