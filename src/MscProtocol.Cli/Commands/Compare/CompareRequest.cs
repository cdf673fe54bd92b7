using MscProtocol.Protocol;

namespace MscProtocol.Cli;

/// <summary>What a user asks to be compared, and how.</summary>
/// <param name="File">A file, or <c>-</c> for standard input.</param>
/// <param name="Precedents">The trials to compare with.</param>
/// <param name="Weight">The body weight at which doses are compared; <see langword="null"/> for that of the protocol.</param>
/// <param name="Report">The reports that are wanted.</param>
sealed record CompareRequest(string File, IReadOnlyList<Precedent> Precedents, Quantity<Mass>? Weight, ReportRequest Report);
