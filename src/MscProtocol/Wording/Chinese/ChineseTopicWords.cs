namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseTopicWords : TopicWords
{
    public override string Phase => "试验分期";
    public override string Allocation => "分组";
    public override string Masking => "盲法";
    public override string Control => "对照";
    public override string SampleSize => "样本量";
    public override string DataMonitoringCommittee => "数据监查委员会";
    public override string StoppingRules => "停止规则";
    public override string Source => "细胞来源";
    public override string Donor => "供者";
    public override string GeneModification => "基因修饰";
    public override string Culture => "培养条件";
    public override string Passage => "代次";
    public override string Preservation => "保存状态";
    public override string Viability => "活率";
    public override string Identity => "细胞鉴定";
    public override string Potency => "生物学效力";
    public override string SafetyTests => "安全性检测";
    public override string Dose => "剂量";
    public override string DoseBasis => "剂量基准";
    public override string PlannedInfusions => "输注次数";
    public override string ShortestInterval => "输注间隔";
    public override string Route => "给药途径";
    public override string Infusion => "速度、体积或介质";
    public override string PrimaryEndpoint => "主要终点时间";
    public override string Mortality => "病死率评估时间";
    public override string LastContact => "随访";
}
