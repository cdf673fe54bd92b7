namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseTextWords : TextWords
{
    public override string Nothing => "文本中没有这些内容。";
    public override string Dose => "剂量";
    public override string Schedule => "给药方案";
    public override string Time => "时间";
    public override string Route => "给药途径";
    public override string Passage => "代次";
    public override string Viability => "活率";
    public override string Cells => "细胞";
    public override string Source => "来源";
    public override string Mesenchymal => "间充质基质细胞";
    public override string Origin => "仅作为来源的间充质基质细胞";
    public override string CellFree => "无细胞产物";
    public override string Other => "其他细胞";
    public override string Point => "时间点";
    public override string Duration => "时长";
    public override string Within => "时限";
    public override string Interval => "间隔";
    public override string Age => "年龄";
    public override string Before => "开始前的时间";

    public override string Given(string? times, string? interval, string? moments) => string.Join("，", Stated(
        times is null ? null : $"给药 {times} 次", interval is null ? null : $"每 {interval}", moments is null ? null : $"于 {moments}"));

    public override string With(string value, string kind) => $"{value}，{kind}";
}
