namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseMeasureWords : MeasureWords
{
    public override string DosePerKilogram => "每次公斤剂量";
    public override string DoseTotal => "每次总剂量";
    public override string CumulativeDose => "累积剂量";
    public override string Infusions => "输注次数";
    public override string Route => "给药途径";
    public override string Source => "细胞来源";
    public override string Donor => "供者";
    public override string Passage => "代次";
    public override string Viability => "放行活率";
    public override string Preservation => "保存状态";
    public override string OnsetWindow => "发病至输注时限";
    public override string Control => "对照";
    public override string SampleSize => "样本量";
    public override string LastContact => "末次随访";
    public override string LastSafetyContact => "末次安全性随访";
}
