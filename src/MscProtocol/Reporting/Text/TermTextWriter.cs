using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes controlled words as text.</summary>
sealed class TermTextWriter(TextWriter output, ReportSettings settings) : TextDocumentWriter(output, settings)
{
    static readonly int[] ListWidths = [28, Width - 28 - 2];

    public void Write(TermCatalogue catalogue)
    {
        foreach (var list in catalogue.Lists)
        {
            if (catalogue.IsOne)
                WriteTerms(list);
            else
                Row(string.Empty, ListWidths, Visible.Text(list.Name), Text(CatalogueWording.TermsOf(list)));
        }
    }

    void WriteTerms(TermListing list)
    {
        Line(Palette.Bold($"{Visible.Text(list.Name)}: {Text(CatalogueWording.TermsOf(list))}"));
        foreach (var term in list.Terms)
        {
            var name = Visible.Text(term.Text.English);
            var own = Text(term.Text);
            Line(Indent + Palette.Bold(own == name ? name : $"{name} ({own})"));
            if (TermListing.Others(term, Settings.Language) is { Count: > 0 } others)
                Spellings(Visible.Text(string.Join(", ", others)));
        }
    }

    void Spellings(string text)
    {
        foreach (var line in LineWrap.Of(text, Width - Indent.Length - Indent.Length))
            Line(Indent + Indent + Palette.Faint(line));
    }
}
