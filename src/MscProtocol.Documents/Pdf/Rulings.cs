using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace MscProtocol.Pdf;

/// <summary>The lines that a page draws, which show where cells of tables begin and end.</summary>
sealed class Rulings
{
    const double Thickest = 2.5;
    const double Shortest = 6;
    const int Most = 20_000;

    /// <summary>Level lines.</summary>
    public List<Ruling> Level { get; } = [];

    /// <summary>Upright lines.</summary>
    public List<Ruling> Upright { get; } = [];

    /// <summary>Returns those of a page.</summary>
    public static Rulings Of(Page page)
    {
        var rulings = new Rulings();
        foreach (var path in page.Paths)
        {
            if (path.IsClipping || (!path.IsFilled && !path.IsStroked) || rulings.Level.Count + rulings.Upright.Count > Most)
                continue;
            foreach (var part in path)
                rulings.Add(part, path.IsStroked);
        }

        return rulings;
    }

    void Add(PdfSubpath part, bool isStroked)
    {
        if (part.GetBoundingRectangle() is not { } box)
            return;
        var (left, right) = (Math.Min(box.Left, box.Right), Math.Max(box.Left, box.Right));
        var (bottom, top) = (Math.Min(box.Bottom, box.Top), Math.Max(box.Bottom, box.Top));
        var (width, height) = (right - left, top - bottom);
        if (height <= Thickest && width >= Shortest)
        {
            Level.Add(new((bottom + top) / 2, left, right));
        }
        else if (width <= Thickest && height >= Shortest)
        {
            Upright.Add(new((left + right) / 2, bottom, top));
        }
        else if (isStroked && part.IsDrawnAsRectangle && width >= Shortest && height >= Shortest)
        {
            Level.AddRange([new(bottom, left, right), new(top, left, right)]);
            Upright.AddRange([new(left, bottom, top), new(right, bottom, top)]);
        }
    }
}
