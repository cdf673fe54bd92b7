namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseCatalogueWords : CatalogueWords
{
    public override string KeySource => "主要依据";
    public override string NoRule => "没有符合条件的规则。";

    public override string Terms(int count) => $"{count} 个词";

    public override string OpenTerms(string terms) => $"{terms}，也接受其他词";

    public override string InNoProfile => "不属于任何规则组合";

    public override string RulesOf(int all, string errors, string warnings, string infos) =>
        $"{all} 条规则（错误 {errors}，警告 {warnings}，提示 {infos}）";

    public override string Profile(string profile, string version, string title) => $"{profile} {version}：{title}";

    public override string WholeFolder(string profile) => $"{profile}：{profile}/ 下的全部规则集";
    public override string Contains => "共含";
    public override string TurnsOff => "关闭";

    public override string As(string severity) => $"改为{severity}";

    public override string Set(string name, string value, string preset) => $"{name} {value}（原为 {preset}）";
}
