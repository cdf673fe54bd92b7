using MscProtocol.Protocol;

namespace MscProtocol.Cli;

/// <summary>What a user asks to be begun.</summary>
/// <param name="Phase">The phase to write; <see langword="null"/> to leave it empty.</param>
/// <param name="Indication">The indication to write; likewise.</param>
/// <param name="OutputPath">The file; <see langword="null"/> for standard output.</param>
sealed record InitRequest(Term<Phase>? Phase, Term<Indication>? Indication, string? OutputPath);
