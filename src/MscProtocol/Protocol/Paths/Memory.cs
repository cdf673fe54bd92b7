namespace MscProtocol.Protocol;

/// <summary>What tests keep from one protocol to the next, which is often the same but for a word; for many threads.</summary>
sealed class Memory
{
    readonly Dictionary<Type, IMemory> known = [];

    /// <summary>Returns what is kept of a kind.</summary>
    public T Of<T>()
        where T : class, IMemory, new()
    {
        lock (known)
        {
            if (!known.TryGetValue(typeof(T), out var memory))
                known.Add(typeof(T), memory = new T());
            return (T)memory;
        }
    }

    /// <summary>Drops what nobody has asked for since this was last done.</summary>
    public void Forget()
    {
        lock (known)
        {
            foreach (var memory in known.Values)
                memory.Forget();
        }
    }
}
