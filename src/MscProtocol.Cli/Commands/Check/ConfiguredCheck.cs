namespace MscProtocol.Cli;

/// <summary>How the protocols of one configuration are checked.</summary>
/// <param name="Checker">The checker.</param>
/// <param name="Configuration">The configuration; <see langword="null"/> for none.</param>
sealed record ConfiguredCheck(ProtocolChecker Checker, CheckConfiguration? Configuration);
