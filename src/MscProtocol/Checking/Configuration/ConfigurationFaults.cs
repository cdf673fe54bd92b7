using MscProtocol.Documents;
using MscProtocol.Wording;

namespace MscProtocol.Checking;

/// <summary>
/// The wording about configurations that cannot be used; what they have in common with rule sets is worded there, and has the same numbers.
/// </summary>
static class ConfigurationFaults
{
    /// <summary>What the ids start with.</summary>
    public const string Family = "CFG";

    public static Fault UnknownRule(string id, IEnumerable<string> known) => Fault.Unknown(
        101,
        new($"There is no rule '{Excerpt.Of(id)}' in the rule sets in use", $"所用规则集中没有规则“{Excerpt.Of(id)}”"),
        Suggestion.Nearest(id, known),
        new("check the id, or add its rule set to 'use'.", "请核对编号，或将其规则集加入 use。"));

    public static Fault NotAList(string name, string path) => Make(
        102,
        $"'{name}' in the path '{Excerpt.Of(path)}' is not a list; write it without '[…]'.",
        $"路径“{Excerpt.Of(path)}”中的“{name}”不是列表；请去掉“[…]”。");

    public static Fault BadIndex(string step) => Make(
        103,
        $"'{Excerpt.Of(step)}' is no step of a path; write the path of the finding, lists counted from 0, such as arms[1].dose.",
        $"“{Excerpt.Of(step)}”不能作为路径的一段；请写问题所在的路径，列表从 0 计数，如 arms[1].dose。");

    public static Fault BadDate(LocalizedText message) => new(104, message);

    public static Fault RepeatedWaiver(string id, string path, int line) => Make(
        105, $"{id} at {path} is already waived on line {line}; keep one of the two.", $"第 {line} 行已豁免 {path} 的 {id}；请只保留一处。");

    public static Fault NoRuleFile(string path) => Make(
        106,
        $"There is no rule set file '{Excerpt.Of(path)}' in the folder of the configuration; symbolic links are not followed.",
        $"配置文件所在文件夹中没有规则集文件“{Excerpt.Of(path)}”；不跟随符号链接。");

    public static LocalizedText AlreadyWaived(string id, string path, string file, int line) => new(
        $"{id} at {path} is already waived, in '{file}' on line {line}.", $"“{file}”第 {line} 行已豁免 {path} 的 {id}。");

    /// <summary>Why an entry has to be written by hand.</summary>
    public static LocalizedText NoRoom(string file, string entry) => new(
        $"No waiver can be added to '{file}' the way it is written; add it to the list under 'waive' yourself: {entry}",
        $"“{file}”的写法无法自动添加豁免；请自行加入 waive 列表：{entry}");

    static Fault Make(int number, string english, string chinese) => new(number, new(english, chinese));
}
