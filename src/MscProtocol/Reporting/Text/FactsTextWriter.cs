using MscProtocol.Reading;

namespace MscProtocol.Reporting;

/// <summary>Writes facts as text, two lines a fact.</summary>
sealed class FactsTextWriter(TextWriter output, ReportSettings settings) : TextDocumentWriter(output, settings)
{
    public void Write(FactList facts)
    {
        foreach (var document in facts.Documents)
        {
            Line(Palette.Bold(Text(LocalizedText.Same(document.Source.Name))));
            if (document.Facts.Count == 0)
                Line(Indent + Text(FactWording.Nothing));
            foreach (var fact in document.Facts)
            {
                Line($"{Indent}{Text(LocalizedText.Same(fact.Path))}: {Text(fact.Words)}");
                var place = Text(PlaceWording.Stated(fact.Place) ?? PlaceWording.Of(fact.Place));
                if (place.Length > 0)
                    Line(Indent + Indent + place);
            }
        }
    }
}
