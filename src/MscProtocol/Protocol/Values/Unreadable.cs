namespace MscProtocol.Protocol;

/// <summary>Stands for a value that is written but could not be read, where values are handled as objects.</summary>
sealed class Unreadable
{
    Unreadable()
    {
    }

    public static Unreadable Value { get; } = new();
}
