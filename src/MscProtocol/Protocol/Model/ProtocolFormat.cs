namespace MscProtocol.Protocol;

/// <summary>How a protocol file names its format.</summary>
static class ProtocolFormat
{
    /// <summary>The key that names the format.</summary>
    public const string Key = "mscProtocol";

    /// <summary>The version that is read and written.</summary>
    public const string Version = "1";

    /// <summary>
    /// How many products, arms or endpoints a list may hold: far above any trial, so that rules which hold each product against each
    /// arm stay quick.
    /// </summary>
    public const int MostGroups = 500;
}
