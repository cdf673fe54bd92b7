using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace MscProtocol.Protocol;

/// <summary>Free text, taken as it is written, and the same in any case.</summary>
sealed class TextKind : ValueKind
{
    TextKind()
        : base("text")
    {
    }

    /// <summary>Text that states a fact; words such as "n/a" state none.</summary>
    public static TextKind Instance { get; } = new();

    /// <summary>Text that says what something is called, or its number in a register: a fact that tells nothing more.</summary>
    public static TextKind Naming { get; } = new() { IsName = true };

    /// <summary>Text about the protocol file, which may name fields and say what it likes.</summary>
    public static TextKind Remark { get; } = new() { IsFact = false };

    /// <summary>Whether the text states a fact of the trial.</summary>
    public bool IsFact { get; private init; } = true;

    /// <summary>Whether the text is a name or a number of something, and not a sentence about it.</summary>
    public bool IsName { get; private init; }

    public override bool IsFreeText => true;

    public override bool TryRead(string text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out ReadFault? fault)
    {
        value = IsFact && Fillers.SaysNothing(text) ? null : text;
        fault = value is null ? new(ReadFaultKind.Value, 0, text.Length, KindWording.SaysNothing(text)) : null;
        return value is not null;
    }

    // A number of a registry and a name of a field hold no comma.
    public override bool TryReadList(
        string text,
        [NotNullWhen(true)] out IReadOnlyList<object>? values,
        [NotNullWhen(false)] out ReadFault? fault)
    {
        var parts = ListedText.Split(text).Where(part => !IsFact || !Fillers.SaysNothing(part)).ToList();
        values = parts.Count > 0 ? parts : null;
        fault = values is null ? new(ReadFaultKind.Value, 0, text.Length, KindWording.SaysNothing(text)) : null;
        return values is not null;
    }

    public override string? FormOf(object value) => IsFact ? Fillers.Blanked((string)value) : null;

    public override string In(Language language, object value) => KindWording.Quoted((string)value).In(language);

    // YAML takes some texts for numbers.
    public override JsonObject Schema() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    public override bool Equals(object? x, object? y) => string.Equals(x as string, y as string, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode(object obj) => ((string)obj).GetHashCode(StringComparison.OrdinalIgnoreCase);
}
