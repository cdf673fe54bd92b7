using System.Diagnostics.CodeAnalysis;

namespace MscProtocol.Protocol;

/// <summary>Free text, taken as it is written.</summary>
sealed class TextKind() : ValueKind("text")
{
    public static TextKind Instance { get; } = new();

    public override bool TryRead(string text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out ReadFault? fault)
    {
        value = text;
        fault = null;
        return true;
    }
}
