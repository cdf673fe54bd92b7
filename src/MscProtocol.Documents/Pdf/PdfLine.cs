namespace MscProtocol.Pdf;

/// <summary>A line of text on a page.</summary>
/// <param name="Text">Its text; wide gaps are tabs.</param>
/// <param name="Left">Where it starts.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">How high it stands.</param>
/// <param name="Size">The size of most of its characters.</param>
/// <param name="IsBold">Whether all of it is set bold.</param>
sealed record PdfLine(string Text, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    /// <summary>The page, from 1.</summary>
    public int Page { get; init; }

    /// <summary>Where its second word starts; <see langword="null"/> if it has but one.</summary>
    public double? SecondWord { get; init; }

    /// <summary>Which stretch of the page it belongs to, such as a column; lines of two are not of one height.</summary>
    public int Region { get; init; }
}
