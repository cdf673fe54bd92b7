using MscProtocol.Protocol;

namespace MscProtocol.Reporting;

/// <summary>Writes what a text states as text, a line a fact: what it is, the words, and how they are read.</summary>
sealed class ReadingTextWriter(TextWriter output, ReportSettings settings) : TextDocumentWriter(output, settings)
{
    public void Write(TextReading reading)
    {
        var words = Settings.Language.Words().Text;
        if (reading.IsEmpty)
            Line(words.Nothing);
        foreach (var dose in reading.Doses)
        {
            Fact(words.Dose, reading, dose.Start, dose.Length, DoseWording.Reading(dose));
            if (dose.Doubt is { } doubt)
                Line(Indent + Text(DoseWording.Doubt(doubt)));
        }

        foreach (var schedule in reading.Schedules)
            Fact(words.Schedule, reading, schedule.Start, schedule.Length, ReadingWording.Of(schedule));
        foreach (var time in reading.Times)
            Fact(words.Time, reading, time.Start, time.Length, ReadingWording.Of(time));
        foreach (var route in reading.Routes)
            Fact(words.Route, reading, route.Start, route.Length, route.Term.Text);
        foreach (var passage in reading.Passages)
            Fact(words.Passage, reading, passage.Start, passage.Length, Same(passage.Value));
        foreach (var viability in reading.Viabilities)
            Fact(words.Viability, reading, viability.Start, viability.Length, Same(viability.Value));
        foreach (var cells in reading.Cells)
            Fact(words.Cells, reading, cells.Start, cells.Length, ReadingWording.Of(cells.Kind));
        foreach (var source in reading.Sources)
            Fact(words.Source, reading, source.Start, source.Length, source.Term.Text);
    }

    static LocalizedText Same(IMeasurement value) => LocalizedText.Same(value.ToString());

    void Fact(string name, TextReading reading, int start, int length, LocalizedText value) =>
        Line($"{name}: {Text(LocalizedText.Same(reading.Text.Substring(start, length)))} = {Text(value)}");
}
