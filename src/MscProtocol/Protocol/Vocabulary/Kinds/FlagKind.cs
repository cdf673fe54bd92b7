using System.Diagnostics.CodeAnalysis;
using MscProtocol.Wording;

namespace MscProtocol.Protocol;

/// <summary>Yes or no, in the words people use for it.</summary>
sealed class FlagKind() : ValueKind("flag")
{
    // Boxed once, because flags are handled as objects.
    static readonly object Yes = true;
    static readonly object No = false;

    public static FlagKind Instance { get; } = new();

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
        fault = value is null
            ? new(ReadFaultKind.Value, 0, text.Length, new(
                $"'{Excerpt.Of(text)}' is neither yes nor no; write true or false.",
                $"“{Excerpt.Of(text)}”既非是也非否；请写 true 或 false。"))
            : null;
        return value is not null;
    }
}
