namespace MscProtocol.Cli;

/// <summary>A standard stream that is closed: whoever reads or writes is told.</summary>
/// <param name="message">What they are told.</param>
sealed class ClosedStream(string message) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new IOException(message);

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException(message);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
