namespace MscProtocol.Quantities;

/// <summary>One number, range or number with tolerance of a list.</summary>
/// <param name="First">The number, or the first of two.</param>
/// <param name="Second">The second number of a range, or the tolerance.</param>
/// <param name="IsTolerance">Whether the second number is a tolerance.</param>
readonly record struct DoseTerm(WrittenNumber First, WrittenNumber? Second = null, bool IsTolerance = false)
{
    public WrittenNumber Last => Second ?? First;

    public int Start => First.Start;

    public int End => Last.End;
}
