using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>The first test of a condition that failed, in words.</summary>
/// <param name="Path">The place of the value.</param>
/// <param name="IsMissing">Whether the value should have been stated.</param>
/// <param name="Actual">What was found; <see langword="null"/> where nothing is stated.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Assumption">What a computed value rests on; <see langword="null"/> where nothing was assumed.</param>
sealed record Failure(ProtocolPath Path, bool IsMissing, LocalizedText? Actual, LocalizedText Expected, LocalizedText? Assumption);
