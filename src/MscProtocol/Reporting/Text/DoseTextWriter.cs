namespace MscProtocol.Reporting;

/// <summary>Writes the doses of a text as text, a paragraph a dose.</summary>
sealed class DoseTextWriter(TextWriter output, ReportSettings settings) : TextDocumentWriter(output, settings)
{
    public void Write(DoseReading reading)
    {
        if (reading.Doses.Count == 0)
            Line(Text(DoseWording.Nothing));
        foreach (var dose in reading.Doses)
            Write(dose, reading);
    }

    void Write(DoseMention dose, DoseReading reading)
    {
        Line(Text(LocalizedText.Same(reading.Text.Substring(dose.Start, dose.Length))));
        Line(Indent + Text(DoseWording.Reading(dose)));
        var (kilograms, held) = (reading.Kilograms, dose.Dose);
        if (held?.ToPerKilogram(kilograms) is { } perKilogram && held.ToAbsolute(kilograms) is { } absolute)
            Line(Indent + Text(DoseWording.AtWeight(kilograms, reading.IsAssumed, perKilogram, absolute)));
        if (dose.Doubt is { } doubt)
            Line(Indent + Text(DoseWording.Doubt(doubt)));
    }
}
