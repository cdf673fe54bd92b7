using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>
/// The first test of a condition that failed; put into words where they are asked for, as most findings are counted and not read.
/// </summary>
/// <param name="Path">The place of the value.</param>
/// <param name="IsMissing">Whether the value should have been stated.</param>
/// <param name="Actual">Tells what was found; <see langword="null"/> where nothing is stated. Several threads may ask at once.</param>
/// <param name="Expected">Tells what was expected; likewise.</param>
/// <param name="AsksOnlyPresence">Whether no more was expected than that the value be stated or left out.</param>
/// <param name="Assumption">What a computed value rests on; <see langword="null"/> where nothing was assumed.</param>
sealed record Failure(
    ProtocolPath Path,
    bool IsMissing,
    Func<LocalizedText?> Actual,
    Func<LocalizedText> Expected,
    bool AsksOnlyPresence,
    LocalizedText? Assumption);
