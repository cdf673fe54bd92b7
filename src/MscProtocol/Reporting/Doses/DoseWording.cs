using MscProtocol.Notation;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences about doses in texts.</summary>
static class DoseWording
{
    public static LocalizedText Nothing { get; } = LocalizedText.Of(words => words.Dose.Nothing);

    public static LocalizedText Reading(DoseMention dose)
    {
        var (canonical, ucum) = (DoseSymbols.Canonical(dose), DoseSymbols.Ucum(dose));
        var (role, notation) = (Role(dose.Role), Notation(dose.Notation));
        return LocalizedText.Of((words, language) => words.Dose.Reading(canonical, role.In(language), notation?.In(language), ucum));
    }

    public static LocalizedText AtWeight(decimal kilograms, bool isAssumed, CellDose perKilogram, CellDose absolute)
    {
        var weight = $"{Exact.Print(kilograms)} kg";
        return LocalizedText.Of((words, language) =>
            words.Dose.AtWeight(weight, isAssumed, perKilogram.In(language), absolute.In(language)));
    }

    public static LocalizedText Doubt(DoseDoubt doubt) =>
        LocalizedText.Of((words, language) => words.Dose.Doubt(doubt.Message.In(language)));

    static LocalizedText Role(DoseRole role) => role switch
    {
        DoseRole.Cumulative => LocalizedText.Of(words => words.Dose.Cumulative),
        DoseRole.Cap => LocalizedText.Of(words => words.Dose.Cap),
        DoseRole.Minimum => LocalizedText.Of(words => words.Dose.Minimum),
        DoseRole.Concentration => LocalizedText.Of(words => words.Dose.Concentration),
        _ => LocalizedText.Of(words => words.Dose.OneAdministration),
    };

    static LocalizedText? Notation(DoseNotation notation) => notation switch
    {
        DoseNotation.LostSuperscript => LocalizedText.Of(words => words.Dose.LostSuperscript),
        DoseNotation.TenE => LocalizedText.Of(words => words.Dose.TenE),
        DoseNotation.DotTimes => LocalizedText.Of(words => words.Dose.DotTimes),
        DoseNotation.Parenthesised => LocalizedText.Of(words => words.Dose.Parenthesised),
        DoseNotation.DottedThousands => LocalizedText.Of(words => words.Dose.DottedThousands),
        DoseNotation.DecimalComma => LocalizedText.Of(words => words.Dose.DecimalComma),
        DoseNotation.Escaped => LocalizedText.Of(words => words.Dose.Escaped),
        DoseNotation.Mojibake => LocalizedText.Of(words => words.Dose.Mojibake),
        _ => null,
    };
}
