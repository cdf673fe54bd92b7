namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseRecordWords : RecordWords
{
    public override string UnknownCode(string code, string field, IEnumerable<string> known) =>
        $"“{code}”不是 {field} 的已知取值，已略过；已知取值有：{string.Join("、", known)}。";

    public override string Unreadable(string text, string field) => $"{field} 中的“{text}”无法读取，已略过。";

    public override string NoCells(string given) => $"该研究不使用活的间充质基质细胞，因此未应用 MSC 规则。{given}";
    public override string NoIntervention => "记录未列出干预措施。";

    public override string Interventions(IEnumerable<string> seen) => $"其干预措施为：{string.Join("；", seen)}。";

    public override string NotRead(string fact) => $"此处提到{fact}，但未能读出，按未说明计。";

    public override string NotReadWords(string fact, string words) => $"此处提到{fact}（“{words}”），但未能读出，按未说明计。";

    public override string NotPlaced(string list, int found, int needed) =>
        $"{list} 有 {found} 段文字，对应 {needed} 处，无法确定归属，已略过。第 2 版接口的记录可区分。";

    public override string PartialDate(string date) => $"记录中的日期“{date}”未精确到日，按已说明但日期不详处理。";
    public override string Ictrp => "WHO ICTRP 导出文件（含“TrialID”和“Source_Register”的 XML、CSV 或 Excel）";
    public override string IctrpLack => "这不是 WHO ICTRP 导出文件：其中没有“TrialID”。不指定来源时，按内容判断类型。";
    public override string EuRegister => "欧盟临床试验注册（EU CTR）的完整信息（含“EudraCT Number:”的文本）";
    public override string EuRegisterLack =>
        "这不是欧盟临床试验注册的文本：其中没有含“EudraCT Number:”的部分。不指定来源时，按内容判断类型。";

    public override string CountriesDiffer(string field, string first, string other, string line) =>
        $"{field} 在此处为“{first}”，而在另一国家的部分（第 {line} 行）为“{other}”；采用前者。";

    public override string OtherRecord(string value, string study, string other, string where) =>
        $"本记录为 {value}，而同一试验的记录 {study} 为 {other}（{where}）。请核实何者正确并更正另一处；也可能一处为计划值，另一处为实际值。";

    public override string FirstRegistered(string day, string study, string where) =>
        $"据 {study}（{where}），该试验最早于 {day} 注册；注册日期按此计。";

    public override string Ctis => "CTIS 试验（含“ctNumber”的 JSON）";
    public override string CtisLack => "这不是 CTIS 试验：其中没有“authorizedPartI”。不指定来源时，按内容判断类型。";
    public override string Isrctn => "ISRCTN 试验（XML，或含“isrctn”的 JSON）";
    public override string IsrctnLack => "这不是 ISRCTN 试验：其中没有“isrctn”。不指定来源时，按内容判断类型。";
    public override string LostSign(string words) =>
        $"导出文件丢失了“{words}”中的符号，原文可能是 ≥、≤ 或 =；未从中读取数值。请查看该试验在原注册机构的页面。";
    public override string SizeOfGroups(string words, string size) => $"“{words}”没有说明是总人数还是每组人数；按共 {size} 人计。";
    public override string PhaseAsDate(string serial, string phase) => $"Excel 把分期变成了日期（{serial}）；按 {phase} 期计。";
    public override string Description => "ClinicalTrials.gov 记录（含“protocolSection”的 JSON，或含“NCTId”的旧版字段）";
    public override string Lack =>
        "这不是 ClinicalTrials.gov 记录：其中既没有“protocolSection”，也没有旧版字段。不指定来源时，按内容判断类型。";
}
