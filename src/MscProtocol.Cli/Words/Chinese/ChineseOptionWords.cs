namespace MscProtocol.Cli;

/// <inheritdoc/>
sealed class ChineseOptionWords : OptionWords
{
    public override string OwnCondition(string condition, string nearest) =>
        $"“{condition}”不在已知适应证之列，已按原样写出；是否应为“{nearest}”？";
    public override string BothConfigurations => "--config 与 --no-config 只能写一个。";

    public override string NotOneTrial(string option) => $"{option} 只适用于一份方案；请只给出一个文件。";

    public override string NotADay(string option, string text) => $"{option} 只能取日期，如 2026-12-31，不能是“{text}”。";

    public override string NotAChoice(string option, string all, string word) => $"{option} 只能取 {all} 之一，不能是“{word}”。";

    public override string MistypedName(string option, string word, string nearest) => $"{option} 无法识别“{word}”；是否应为“{nearest}”？";

    public override string ToldInReading(string id) => $"{id} 不是规则，而是读取文件时报告的问题；其提示语已说明原因。";

    public override string MistypedRule(string id, string nearest) => $"没有规则“{id}”；是否应为“{nearest}”？";

    public override string NoSuchRule(string id, string tool) =>
        $"没有规则“{id}”；全部规则见“{tool} rules list”，自有规则集请用 --rules 给出。";

    public override string NoSuchRuleSet(string name, string? nearest) =>
        $"没有规则集“{name}”；{(nearest is null ? "请给出内置名称，或文件、文件夹的路径。" : $"是否应为“{nearest}”？")}";

    public override string NotAWeight(string option, string text) => $"{option} 只能取一个体重，如“80 kg”，不能是“{text}”。";

    public override string MistypedOption(string option, string nearest) => $"没有选项“{option}”；是否应为“{nearest}”？";

    public override string UnknownOption(string option) => $"没有选项“{option}”；若是文件名，请写“./{option}”。";

    public override string NoValue(string option) => $"{option} 之后缺少取值；请在其后写出。";

    public override string GivenTwice(string option) => $"{option} 只能给出一次。";

    public override string Either(IReadOnlyList<string> names) =>
        $"{string.Join("、", names.SkipLast(1))} 或 {names[^1]}";
}
