using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace MscProtocol.Protocol;

/// <summary>Free text, taken as it is written, and the same in any case.</summary>
sealed class TextKind() : ValueKind("text")
{
    public static TextKind Instance { get; } = new();

    public override bool IsFreeText => true;

    public override bool TryRead(string text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out ReadFault? fault)
    {
        value = text;
        fault = null;
        return true;
    }

    public override string In(Language language, object value) => KindWording.Quoted((string)value).In(language);

    // YAML takes some texts for numbers.
    public override JsonObject Schema() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    public override bool Equals(object? x, object? y) => string.Equals(x as string, y as string, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode(object obj) => ((string)obj).GetHashCode(StringComparison.OrdinalIgnoreCase);
}
