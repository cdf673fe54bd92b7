namespace MscProtocol.Reading;

/// <summary>Reads the age out of the fields of ICTRP; where a register leaves them empty, out of the criteria.</summary>
static class IctrpAges
{
    // What the European register asks, behind its criteria.
    const string NoChildren = "subjects under 18? no";
    const string NoElderly = "Elderly (>=65 years) no";

    /// <summary>Returns the bounds; nothing for one that is not stated.</summary>
    public static (RecordNode Low, RecordNode High) Read(RecordNode lowest, RecordNode highest, RecordNode criteria)
    {
        var (low, high) = (RegistryAges.Read(lowest), RegistryAges.Read(highest));
        if (!low.Exists && !high.Exists)
            (low, high) = AgeWords.In(criteria);
        if (low.Exists || high.Exists || criteria.Text is not { } text)
            return (low, high);

        // "= 18 years" of a lost sign is the lower bound where nobody is younger; what else there is, is then told by the criteria.
        return (
            text.Contains(NoChildren, StringComparison.OrdinalIgnoreCase) ? criteria.As("18 years") : default,
            text.Contains(NoElderly, StringComparison.OrdinalIgnoreCase) && !IctrpSigns.AreLost(text) ? criteria.As("64 years") : default);
    }
}
