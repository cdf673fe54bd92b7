namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseDoseWords : DoseWords
{
    public override string Nothing => "未找到细胞剂量。";

    public override string Reading(string canonical, string role, string? notation, string ucum) =>
        $"{canonical}：{role}{(notation is null ? "" : $"，{notation}")}（UCUM：{ucum}）";

    public override string AtWeight(string weight, bool isAssumed, string perKilogram, string absolute) =>
        $"按体重 {weight}{(isAssumed ? "（假定）" : "")}：{perKilogram}，即 {absolute}";

    public override string Doubt(string message) => $"存疑：{message}";
    public override string Cumulative => "多次给药累计";
    public override string Cap => "剂量上限";
    public override string Minimum => "剂量下限";
    public override string Concentration => "浓度";
    public override string OneAdministration => "单次给药剂量";
    public override string LostSuperscript => "上标丢失";
    public override string TenE => "写作 10eN";
    public override string DotTimes => "以点号代替乘号";
    public override string Parenthesised => "指数写在括号中";
    public override string DottedThousands => "以点号作千位分隔";
    public override string DecimalComma => "以逗号作小数点";
    public override string Escaped => "符号经过转义";
    public override string Mojibake => "符号因编码错误而损坏";
}
