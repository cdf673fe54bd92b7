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

    public override string NotPlaced(string list, int found, int needed) => $"{list} 有 {found} 段文字，对应 {needed} 处，无法确定归属，已略过。第 2 版接口的记录可区分。";

    public override string PartialDate(string date) => $"记录中的日期“{date}”未精确到日，按已说明但日期不详处理。";
    public override string Description => "ClinicalTrials.gov 记录（含“protocolSection”的 JSON，或含“NCTId”的旧版字段）";
    public override string Lack => "这不是 ClinicalTrials.gov 记录：其中既没有“protocolSection”，也没有旧版字段。不指定来源时，按内容判断类型。";
}
