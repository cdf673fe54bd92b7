namespace MscProtocol;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>The protocol departs from a cited standard or precedent.</summary>
    Warning,

    /// <summary>The trial cannot be run, or cannot be compared with others.</summary>
    Error,
}
