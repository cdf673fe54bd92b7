namespace MscProtocol.Tests.Architecture;

/// <summary>A file that uses a type of another.</summary>
/// <param name="From">The file that uses it.</param>
/// <param name="To">The file that declares it.</param>
/// <param name="Type">The type.</param>
sealed record Use(string From, string To, string Type)
{
    public override string ToString() => $"{From} uses {Type} of {To}";
}
