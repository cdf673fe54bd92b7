using System.Globalization;

namespace MscProtocol.Reading;

/// <summary>Reads the phase of ICTRP, of which Excel made a date where it was "1-2".</summary>
static class IctrpPhases
{
    const int Highest = 4;

    /// <summary>Returns the phases as codes of ClinicalTrials.gov; what is none stays as it is.</summary>
    public static IReadOnlyList<RecordNode> Read(RecordNode node, RemarkList remarks)
    {
        if (IctrpDates.OfSerial(node.Text) is not { } date)
            return RegistryPhases.Read(node);

        // The first of February, or the second of January.
        var (low, high) = (Math.Min(date.Day, date.Month), Math.Max(date.Day, date.Month));
        if (high != low + 1 || high > Highest)
            return [node];
        var phase = string.Create(CultureInfo.InvariantCulture, $"{low}/{high}");
        remarks.Add(RemarkKind.Mangled, node, IctrpWording.PhaseAsDate(node.Text!, phase));
        return RegistryPhases.Read(node.As(phase));
    }
}
