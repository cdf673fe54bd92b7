using MscProtocol.Reading;

namespace MscProtocol.Reporting;

/// <summary>Writes facts as a page, a table a document.</summary>
sealed class FactsHtmlWriter(HtmlWriter html, Language language)
{
    public void Write(FactList facts) => HtmlPage.Write(html, language, FactWording.Heading, () =>
    {
        html.Open("main");
        html.Line("h1", FactWording.Heading.In(language));
        foreach (var document in facts.Documents)
            Write(document);
        html.CloseLine();
    });

    void Write(ProtocolDocument document)
    {
        html.Line("h2", document.Source.Name);
        WriteTable(document);
    }

    /// <summary>Writes the facts of one document.</summary>
    public void WriteTable(ProtocolDocument document)
    {
        if (document.Facts.Count == 0)
        {
            html.Line("p", FactWording.Nothing.In(language));
            return;
        }

        // Only documents and records have words of their own beside the values.
        var hasWords = document.Facts.Any(fact => fact.Place.Quote is not null);
        html.Open("table", ("class", "facts"));
        html.Open("thead");
        html.Open("tr");
        LocalizedText[] titles = [FactWording.Field, FactWording.Value, FactWording.Place, FactWording.Quote];
        foreach (var title in hasWords ? titles : titles[..^1])
            html.Element("th", title.In(language), ("scope", "col"));
        html.CloseLine();
        html.CloseLine();
        html.Open("tbody");
        foreach (var fact in document.Facts)
        {
            html.Open("tr");
            html.Open("td");
            html.Breakable("code", fact.Path);
            html.Close();
            html.Element("td", fact.Words.In(language));
            html.Element("td", PlaceWording.Of(fact.Place).In(language));
            if (hasWords)
                html.Element("td", fact.Place.Quote ?? string.Empty);
            html.CloseLine();
        }

        html.CloseLine();
        html.CloseLine();
    }
}
