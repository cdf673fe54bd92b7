namespace MscProtocol.Documents;

/// <summary>A stream that is either read at once or awaited, so that one way of reading serves both.</summary>
sealed class StreamInput
{
    readonly Stream stream;
    readonly bool isAwaited;
    readonly CancellationToken stop;

    // Read already to see what the stream is, and not yet handed on.
    ReadOnlyMemory<byte> ahead;

    /// <summary>Reads at once: what is returned has ended already, and <see cref="Now{T}(ValueTask{T})"/> gives it.</summary>
    public StreamInput(Stream stream) => this.stream = stream;

    /// <summary>Awaits the stream.</summary>
    public StreamInput(Stream stream, CancellationToken stop) => (this.stream, this.stop, isAwaited) = (stream, stop, true);

    /// <summary>How many bytes are still to come; <see langword="null"/> where the stream does not tell.</summary>
    public long? Rest => stream.CanSeek ? ahead.Length + stream.Length - stream.Position : null;

    /// <summary>Returns what reading at once came to.</summary>
    public static T Now<T>(ValueTask<T> ended) => ended.GetAwaiter().GetResult();

    /// <summary>Returns what reading at once comes to, one after another.</summary>
    public static IEnumerable<T> Now<T>(IAsyncEnumerable<T> ended)
    {
        var each = ended.GetAsyncEnumerator(CancellationToken.None);
        while (Now(each.MoveNextAsync()))
            yield return each.Current;
    }

    /// <summary>Returns how the stream begins, without passing it.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> Peek(int length)
    {
        var head = new byte[length];
        var known = 0;
        for (int read; known < length && (read = await Read(head.AsMemory(known)).ConfigureAwait(false)) > 0;)
            known += read;
        return ahead = head.AsMemory(0, known);
    }

    /// <summary>Reads at least one byte, or none at the end; returns how many.</summary>
    public ValueTask<int> Read(Memory<byte> buffer)
    {
        if (!ahead.IsEmpty)
        {
            var length = Math.Min(ahead.Length, buffer.Length);
            ahead[..length].CopyTo(buffer);
            ahead = ahead[length..];
            return new(length);
        }

        return isAwaited ? stream.ReadAsync(buffer, stop) : new(stream.Read(buffer.Span));
    }
}
