namespace MscProtocol.Protocol;

/// <summary>Element numbers in the lists of a path, from the outermost; a path crosses at most three.</summary>
readonly record struct Indices(int Count, int First, int Second, int Third)
{
    public const int Most = 3;

    public int this[int position] => position switch { 0 => First, 1 => Second, _ => Third };

    public Indices With(int index) => Count switch
    {
        0 => new(1, index, 0, 0),
        1 => new(2, First, index, 0),
        2 => new(3, First, Second, index),
        _ => throw new InvalidOperationException("A path crosses at most three lists."),
    };
}
