namespace MscProtocol.Cli;

/// <summary>Which configuration a user wants to be followed.</summary>
/// <param name="File">The file that is named; <see langword="null"/> where it is to be looked for.</param>
/// <param name="IsWanted">Whether any is wanted.</param>
sealed record ConfigurationChoice(string? File, bool IsWanted = true)
{
    /// <summary>Returns the configuration of a protocol; <see langword="null"/> for none.</summary>
    public string? FileFor(string protocol) => !IsWanted ? null : File ?? CheckConfiguration.FindFile(protocol);
}
