using System.Text;
using MscProtocol.Sections;

namespace MscProtocol.Pdf;

/// <summary>Makes lines of characters: those at one height belong together, and small ones above it are exponents or marks.</summary>
static class LineBuilder
{
    // In parts of the size of the characters.
    const double SameLine = 0.22;
    const double SmallerThan = 0.85;
    const double RaisedAtMost = 0.75;
    const double RaisedAtLeast = 0.1;
    const double LoweredAtMost = 0.4;
    const double WordGap = 0.18;
    const double WideGap = 1.6;
    const double Overprint = 0.12;

    /// <summary>Returns the lines from the top to the bottom.</summary>
    public static List<PdfLine> Build(List<Glyph> glyphs)
    {
        var rows = Rows(glyphs);
        Join(rows);
        List<PdfLine> lines = [];
        foreach (var row in rows)
        {
            if (Line(row) is { } line)
                lines.Add(line);
        }

        return lines;
    }

    static List<GlyphRow> Rows(List<Glyph> glyphs)
    {
        List<GlyphRow> rows = [];
        foreach (var glyph in Orders.By(glyphs, glyph => -glyph.Baseline))
        {
            if (rows is not [.., var last] || last.Baseline - glyph.Baseline > SameLine * Math.Max(last.Size, glyph.Size))
                rows.Add(last = new(glyph.Baseline));
            last.Add(glyph, isRaised: false);
        }

        return rows;
    }

    // From the top: a row of small characters goes to the line below that it stands next to, or to the one above.
    static void Join(List<GlyphRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (i + 1 < rows.Count && IsRaised(row, rows[i + 1]))
            {
                foreach (var (glyph, _) in row.Glyphs)
                    rows[i + 1].Add(glyph, isRaised: true);
                rows.RemoveAt(i--);
            }
            else if (i > 0 && row.Size < SmallerThan * rows[i - 1].Size
                && rows[i - 1].Baseline - row.Baseline < LoweredAtMost * rows[i - 1].Size)
            {
                rows[i - 1].Glyphs.AddRange(row.Glyphs);
                rows.RemoveAt(i--);
            }
        }
    }

    static bool IsRaised(GlyphRow row, GlyphRow below) =>
        row.Size < SmallerThan * below.Size && row.Baseline - below.Baseline < RaisedAtMost * below.Size;

    static PdfLine? Line(GlyphRow row)
    {
        var glyphs = Orders.By(row.Glyphs, one => one.Glyph.Left);
        var baseline = glyphs.Where(one => one.Glyph.Size >= SmallerThan * row.Size)
            .Select(one => one.Glyph.Baseline)
            .DefaultIfEmpty(row.Baseline)
            .Min();
        var text = new StringBuilder();
        var raised = new StringBuilder();
        Glyph? last = null;
        double? secondWord = null;
        var bold = 0;
        var shown = 0;
        foreach (var (glyph, wasRaised) in glyphs)
        {
            if (last is { } before && before.Text == glyph.Text && glyph.Left - before.Left < Overprint * glyph.Size && !glyph.IsBlank)
                continue;
            var isRaised = wasRaised
                || (glyph.Size < SmallerThan * row.Size && glyph.Baseline - baseline > RaisedAtLeast * row.Size && !glyph.IsBlank);
            if (!isRaised)
                Flush(raised, text);
            if (last is { } previous && glyph.Left - previous.Right is var gap)
            {
                if (gap > WideGap * row.Size)
                {
                    Flush(raised, text);
                    text.Append('\t');
                }
                else if (gap > WordGap * row.Size && !isRaised && !glyph.IsBlank && !EndsWithBlank(text))
                {
                    text.Append(' ');
                }
            }

            if (EndsWithBlank(text) && !glyph.IsBlank)
                secondWord ??= glyph.Left;
            (isRaised ? raised : text).Append(glyph.Text);
            if (!glyph.IsBlank)
            {
                last = glyph;
                shown++;
                bold += glyph.IsBold ? 1 : 0;
            }
        }

        Flush(raised, text);
        var line = text.ToString().Trim();
        return line.Length == 0 || last is null
            ? null
            : new(line, glyphs.First(one => !one.Glyph.IsBlank).Glyph.Left, last.Right, baseline, row.Size, bold * 10 >= shown * 9)
            {
                SecondWord = secondWord,
            };
    }

    static bool EndsWithBlank(StringBuilder text) => text.Length > 0 && text[^1] is ' ' or '\t';

    static void Flush(StringBuilder raised, StringBuilder text)
    {
        if (raised.Length == 0)
            return;
        Raised.Append(text, raised.ToString());
        raised.Clear();
    }
}
