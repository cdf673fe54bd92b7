namespace MscProtocol.Protocol;

/// <summary>Why a path leads nowhere.</summary>
/// <param name="Name">The step that it fails at.</param>
/// <param name="Path">The path as written.</param>
/// <param name="IsInsideValue">Whether the step asks for a field inside of a value, rather than for one that does not exist.</param>
/// <param name="Nearest">What was probably meant; <see langword="null"/> where nothing is near.</param>
sealed record PathFault(string Name, string Path, bool IsInsideValue, string? Nearest);
