namespace MscProtocol.Protocol;

/// <summary>How a protocol file names its format.</summary>
static class ProtocolFormat
{
    /// <summary>The key that names the format.</summary>
    public const string Key = "mscProtocol";

    /// <summary>The version that is read and written.</summary>
    public const string Version = "1";
}
