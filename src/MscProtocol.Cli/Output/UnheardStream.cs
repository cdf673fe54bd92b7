namespace MscProtocol.Cli;

/// <summary>Standard error, where what cannot be written is left out: there is nobody to be told, and the exit code stays.</summary>
sealed class UnheardStream(Stream error) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            error.Write(buffer, offset, count);
        }
        catch (Exception e) when (InputReader.IsFileTrouble(e))
        {
            // Said in vain.
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
