namespace MscProtocol.Protocol;

/// <summary>A group of the model, which declares its own fields.</summary>
interface IGroup<T>
    where T : class, IGroup<T>, new()
{
    static abstract Shape<T> Shape { get; }
}
