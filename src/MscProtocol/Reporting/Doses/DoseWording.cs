using MscProtocol.Notation;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences about doses in texts.</summary>
static class DoseWording
{
    public static LocalizedText Nothing { get; } = new("No dose of cells was found.", "未找到细胞剂量。");

    public static LocalizedText Reading(DoseMention dose)
    {
        var (canonical, ucum) = (DoseSymbols.Canonical(dose), DoseSymbols.Ucum(dose));
        var (role, notation) = (Role(dose.Role), Notation(dose.Notation));
        return new(
            $"{canonical}: {role.English}{(notation is null ? "" : $", {notation.English}")} (UCUM: {ucum})",
            $"{canonical}：{role.Chinese}{(notation is null ? "" : $"，{notation.Chinese}")}（UCUM：{ucum}）");
    }

    public static LocalizedText AtWeight(decimal kilograms, bool isAssumed, CellDose perKilogram, CellDose absolute)
    {
        var weight = $"{Exact.Print(kilograms)} kg";
        return new(
            $"at {weight}{(isAssumed ? " (assumed)" : "")}: {perKilogram.In(Language.English)}, or {absolute.In(Language.English)}",
            $"按体重 {weight}{(isAssumed ? "（假定）" : "")}：{perKilogram.In(Language.Chinese)}，即 {absolute.In(Language.Chinese)}");
    }

    public static LocalizedText Doubt(DoseDoubt doubt) => new($"doubt: {doubt.Message.English}", $"存疑：{doubt.Message.Chinese}");

    static LocalizedText Role(DoseRole role) => role switch
    {
        DoseRole.Cumulative => new("sum of several administrations", "多次给药累计"),
        DoseRole.Cap => new("cap", "剂量上限"),
        DoseRole.Concentration => new("concentration", "浓度"),
        _ => new("dose of one administration", "单次给药剂量"),
    };

    static LocalizedText? Notation(DoseNotation notation) => notation switch
    {
        DoseNotation.LostSuperscript => new("the superscript is lost", "上标丢失"),
        DoseNotation.TenE => new("written as 10eN", "写作 10eN"),
        DoseNotation.DotTimes => new("a dot for the times sign", "以点号代替乘号"),
        DoseNotation.Parenthesised => new("the exponent in parentheses", "指数写在括号中"),
        DoseNotation.DottedThousands => new("dots between thousands", "以点号作千位分隔"),
        DoseNotation.DecimalComma => new("a decimal comma", "以逗号作小数点"),
        DoseNotation.Escaped => new("signs are escaped", "符号经过转义"),
        DoseNotation.Mojibake => new("signs are damaged by a wrong encoding", "符号因编码错误而损坏"),
        _ => null,
    };
}
