namespace MscProtocol.Protocol;

/// <summary>What tests keep of one kind; for many threads.</summary>
interface IMemory
{
    /// <summary>Drops what nobody has asked for since this was last done.</summary>
    void Forget();
}
