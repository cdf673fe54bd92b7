namespace MscProtocol.Tests.Documents;

/// <summary>A stream that gives a byte at a time, as a slow connection may.</summary>
sealed class Drip(byte[] bytes) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
}
