using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads flags, also where an export writes them as words.</summary>
static class UsdmFlag
{
    /// <summary>Returns what the value says; <see langword="null"/> where it says neither.</summary>
    public static bool? Of(RecordNode node) =>
        node.Text is { } text && FlagKind.Instance.TryRead(text, out var flag, out _) ? (bool)flag : null;
}
