using MscProtocol.Protocol.Vocabulary;

namespace MscProtocol.Rules.Conditions;

/// <summary>An element of a list that rules judge one by one.</summary>
/// <param name="Value">The element; <see langword="null"/> when not stated; the mark of unreadable values when not readable.</param>
/// <param name="Path">Its place.</param>
readonly record struct Element(object? Value, ProtocolPath Path);
