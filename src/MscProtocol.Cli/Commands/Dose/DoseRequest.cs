using MscProtocol.Protocol;

namespace MscProtocol.Cli;

/// <summary>What a user asks to be read, and how.</summary>
/// <param name="Text">The text, or <c>-</c> for the lines of standard input.</param>
/// <param name="Weight">The body weight at which doses are converted; <see langword="null"/> for the usual one.</param>
/// <param name="Report">The report that is wanted.</param>
sealed record DoseRequest(string Text, Quantity<Mass>? Weight, ReportRequest Report);
