using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MscProtocol.Protocol;

/// <summary>Yes or no, in the words people use for it.</summary>
sealed class FlagKind() : ValueKind("flag")
{
    // Boxed once, because flags are handled as objects.
    static readonly object Yes = true;
    static readonly object No = false;

    public static FlagKind Instance { get; } = new();

    public override bool IsChoice => true;

    public override bool IsText => false;

    public override string Example => "true";

    public static object Box(bool value) => value ? Yes : No;

    public override bool TryRead(string text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out ReadFault? fault)
    {
        value = text.Trim().ToLowerInvariant() switch
        {
            "true" or "yes" or "是" => Yes,
            "false" or "no" or "否" => No,
            _ => null,
        };
        fault = value is null ? new(ReadFaultKind.Value, 0, text.Length, KindWording.NoFlag(text)) : null;
        return value is not null;
    }

    public override string Print(object value) => (bool)value ? "true" : "false";

    public override void Write(Utf8JsonWriter json, object value) => json.WriteBooleanValue((bool)value);

    public override string In(Language language, object value) => Words(value).In(language);

    public override LocalizedText Words(object value) => (bool)value ? KindWording.Yes : KindWording.No;

    public override string Explain(string description, bool isList, Language language) => KindWording.Flag(description).In(language);

    public override JsonObject Schema() => new() { ["enum"] = new JsonArray(true, false, "yes", "no", "是", "否") };
}
