namespace MscProtocol;

/// <summary>How much of a document is read; a document beyond a limit is refused with a located problem.</summary>
public sealed class DocumentLimits
{
    const int DeepestAllowed = 1_000;
    const long LargestAllowed = 512 * 1024 * 1024;

    /// <summary>The limits that hold when none are given.</summary>
    internal static DocumentLimits Default { get; } = new();

    /// <summary>The size in bytes, as UTF-8; throws <see cref="ArgumentOutOfRangeException"/> unless from 1 to 512 MiB.</summary>
    public long Bytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestAllowed);
            field = value;
        }
    } = 8 * 1024 * 1024;

    /// <summary>How deep lists and mappings may nest; throws <see cref="ArgumentOutOfRangeException"/> unless from 1 to 1000.</summary>
    public int Depth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DeepestAllowed);
            field = value;
        }
    } = 64;

    /// <summary>How many lists, mappings, keys and values there may be; throws <see cref="ArgumentOutOfRangeException"/> below 1.</summary>
    public int Nodes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 500_000;
}
