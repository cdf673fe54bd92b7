using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reporting;

/// <summary>Where in a file a change belongs.</summary>
/// <param name="Kind">How it stands there.</param>
/// <param name="Path">The group, list or field there; <see langword="null"/> for the protocol itself.</param>
/// <param name="Node">What is written there.</param>
/// <param name="Key">The name before it, where it is the value of an entry.</param>
sealed record FixTarget(FixTargetKind Kind, ProtocolPath? Path, Node Node, ScalarNode? Key = null);
