using MscProtocol.Protocol;
using MscProtocol.Reporting;

namespace MscProtocol;

/// <summary>Writes the doses that a text states, for people or for programs.</summary>
/// <param name="weight">The body weight at which doses per kilogram and absolute doses are set side by side; 70 kg, as an assumption, where it is null.</param>
/// <param name="language">The language of headings and doubts.</param>
public sealed class DoseReport(Quantity<Mass>? weight = null, Language language = Language.English)
{
    const decimal UsualKilograms = 70;

    readonly decimal kilograms = weight?.Magnitude.Low ?? UsualKilograms;

    /// <summary>Writes what was read of <paramref name="text"/>, a paragraph a dose.</summary>
    /// <param name="text">The text.</param>
    /// <param name="doses">The doses in it.</param>
    /// <param name="output">Where to write.</param>
    public void WriteText(string text, IReadOnlyList<DoseMention> doses, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(doses);
        ArgumentNullException.ThrowIfNull(output);
        if (doses.Count == 0)
            output.Write(DoseWording.Nothing.In(language) + "\n");
        foreach (var dose in doses)
            WriteText(text, dose, output);
    }

    /// <summary>Writes the doses as one JSON array on one line, UTF-8 without a byte order mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="doses">The doses in it.</param>
    /// <param name="output">Where to write.</param>
    public void WriteJson(string text, IReadOnlyList<DoseMention> doses, Stream output)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(doses);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, stream => new DoseJsonWriter(stream, language), writer => writer.Write(text, doses, kilograms, weight is null));
    }

    void WriteText(string text, DoseMention dose, TextWriter output)
    {
        Line(0, TextReport.OneLine(text.Substring(dose.Start, dose.Length)));
        Line(2, DoseWording.Reading(dose).In(language));
        if (dose.Dose is { } held && held.ToPerKilogram(kilograms) is { } perKilogram && held.ToAbsolute(kilograms) is { } absolute)
            Line(2, DoseWording.AtWeight(kilograms, weight is null, perKilogram, absolute).In(language));
        if (dose.Doubt is { } doubt)
            Line(2, DoseWording.Doubt(doubt).In(language));

        void Line(int indent, string line) => output.Write(new string(' ', indent) + line + "\n");
    }
}
