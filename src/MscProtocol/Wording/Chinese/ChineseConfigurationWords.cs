namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseConfigurationWords : ConfigurationWords
{
    public override string StaleTitle => "每项豁免均对应一个问题";

    public override string Stale(string rule, string path) => $"对 {path} 的 {rule} 的豁免与本次检查的任何问题均不对应。";
    public override string StaleFix => "请删除该豁免，或将 rule 和 at 改为某个问题的编号与路径。";

    public override string ElsewhereFix(string places) => $"请删除该豁免，或更正 at：该规则的问题位于 {places}。";

    public override string UnexplainedTitle => "每项豁免均有理由、批准人和截止日期";

    public override string Unexplained(string rule, string path, IEnumerable<string> missing) =>
        $"对 {path} 的 {rule} 的豁免尚未生效；待填写：{string.Join("、", missing)}。";

    public override string UnexplainedFix => "请写明允许偏离的理由（because）、决定者（by）及最后有效日（until）。";
    public override string ExpiredTitle => "豁免均在有效期内";

    public override string Expired(string rule, string path) => $"对 {path} 的 {rule} 的豁免已到期；该问题重新计入。";
    public override string ExpiredFix => "请修改方案并删除该豁免，或重新决定并另定截止日期。";

    public override string NotBefore(string day) => $"{day} 或以后";

    public override string UnknownRule(string id) => $"所用规则集中没有规则“{id}”";

    public override string FurtherUnknownRules(int count) => $"自此处起，另有 {count} 项豁免所指的规则不存在，不再逐一列出。";

    public override string CheckRuleId => "请核对编号，或将其规则集加入 use。";

    public override string NotAList(string name, string path) => $"路径“{path}”中的“{name}”不是列表；请去掉“[…]”。";

    public override string BadIndex(string step) => $"“{step}”不能作为路径的一段；请写问题所在的路径，列表从 0 计数，如 arms[1].dose。";

    public override string RepeatedWaiver(string id, string path, int line) => $"第 {line} 行已豁免 {path} 的 {id}；请只保留一处。";

    public override string NoRuleFile(string path) => $"配置文件所在文件夹中没有规则集文件“{path}”；不跟随符号链接。";

    public override string AlreadyWaived(string id, string path, string file, int line) => $"“{file}”第 {line} 行已豁免 {path} 的 {id}。";

    public override string NoRoom(string file, string entry) => $"“{file}”的写法无法自动添加豁免；请自行加入 waive 列表：{entry}";
    public override string Whole => "配置文件";
    public override string Waiver => "豁免";
}
