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
    public override string Medium => "培养基";
    public override string Serum => "血清";
    public override string Potency => "生物学效力检测";
    public override string Indication => "适应证";
    public override string Definition => "定义";
    public override string Shock => "脓毒性休克";
    public override string InfectionSource => "感染部位";
    public override string Allocation => "分组方式";
    public override string Masking => "设盲";
    public override string PrimaryTimes => "主要终点时间";
    public override string MortalityTimes => "病死率时间";
    public override string Biomarkers => "生物标志物";
}
