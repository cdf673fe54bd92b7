namespace MscProtocol.Reading;

/// <summary>Something of cells, or from cells, that a text names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where its words start in the text.</param>
/// <param name="Length">How long they are.</param>
readonly record struct CellMention(CellKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
