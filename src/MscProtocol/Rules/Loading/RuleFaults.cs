using MscProtocol.Documents;
using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Rules;

/// <summary>
/// The wording about rule sets that cannot be used, one number a kind; those that every strict file has are in <see cref="StrictFaults"/>.
/// </summary>
static class RuleFaults
{
    /// <summary>What the ids start with.</summary>
    public const string Family = "RULE";

    public static Fault BadName(string name) => Make(
        7,
        $"'{Excerpt.Of(name)}' is not a rule set name; write lower-case words with '-' and '/', such as msc/viability.",
        $"“{Excerpt.Of(name)}”不是规则集名称；请用小写字母、“-”和“/”，如 msc/viability。");

    public static Fault BadVersion(string version) => Make(
        8,
        $"'{Excerpt.Of(version)}' is not a version; write three numbers, such as 1.0.0.",
        $"“{Excerpt.Of(version)}”不是版本号；请写三个数字，如 1.0.0。");

    public static Fault BadId(string id) => Make(
        9,
        $"'{Excerpt.Of(id)}' is not a rule id; write capitals and three digits joined by '-', such as MSC-VIA-002.",
        $"“{Excerpt.Of(id)}”不是规则编号；请用大写字母与三位数字并以“-”相连，如 MSC-VIA-002。");

    public static Fault RepeatedId(string id, string first) => Make(
        10, $"Rule {id} is already defined at {first}; give one of the two another id.", $"规则 {id} 已在 {first} 定义；请更换其中一个的编号。");

    public static Fault UnknownOperator(string word, IReadOnlyList<string> known) => Fault.Unknown(
        12,
        new($"'{Excerpt.Of(word)}' is not an operator", $"“{Excerpt.Of(word)}”不是运算符"),
        Suggestion.Nearest(word, known),
        new($"expected one of: {string.Join(", ", known)}.", $"应为下列之一：{string.Join(", ", known)}。"));

    public static Fault Of(PathFault fault) =>
        fault.IsInsideValue ? NoFieldsInside(fault.Name, fault.Path) : UnknownField(fault.Name, fault.Path, fault.Nearest);

    static Fault UnknownField(string name, string path, string? nearest) => Fault.Unknown(
        13,
        new(
            $"There is no field '{Excerpt.Of(name)}' in the path '{Excerpt.Of(path)}'",
            $"路径“{Excerpt.Of(path)}”中没有字段“{Excerpt.Of(name)}”"),
        nearest,
        new("see the protocol format for the fields.", "可用字段见方案格式说明。"));

    static Fault NoFieldsInside(string name, string path) => Make(
        14, $"'{name}' holds a value, so the path '{Excerpt.Of(path)}' must end there.", $"“{name}”是一个值，路径“{Excerpt.Of(path)}”应到此为止。");

    public static Fault EachNeedsAList(string path) => Make(
        15,
        $"'each' needs a list of groups, such as products or arms; '{Excerpt.Of(path)}' is none.",
        $"each 需要一组条目，如 products 或 arms；“{Excerpt.Of(path)}”不是。");

    public static Fault UnknownParameter(string name, IEnumerable<string> known) => Fault.Unknown(
        16,
        new($"There is no parameter '{Excerpt.Of(name)}'", $"没有参数“{Excerpt.Of(name)}”"),
        Suggestion.Nearest(name, known),
        new("declare it under 'parameters'.", "请在 parameters 下声明。"));

    public static Fault UnusedParameter(string name) => Make(
        17, $"No rule uses the parameter '{name}'; use it as ${name} or remove it.", $"没有规则使用参数“{name}”；请以 ${name} 引用或删除。");

    public static Fault OutOfBounds(string name, string value, string low, string high, LocalizedText because) => Make(
        18,
        $"The parameter '{name}' is {value}, outside its bounds {low} to {high}; write a value between them. Why: {because.English}",
        $"参数“{name}”为 {value}，超出 {low} 至 {high}；请写范围内的值。理由：{because.Chinese}");

    public static Fault NoReason(string name) => Make(
        19,
        $"The parameter '{name}' cites no source; add 'cite', with 'house' for a threshold of your own.",
        $"参数“{name}”没有引用来源；请添加 cite，自定阈值请写 house。");

    public static Fault RepeatedParameter(string name, string first) => Make(
        20, $"The parameter '{name}' is already declared in {first}; choose another name.", $"参数“{name}”已在 {first} 声明；请改用其他名称。");

    public static Fault UnknownCitation(string id, IEnumerable<string> known) => Fault.Unknown(
        21,
        new($"There is no citation '{Excerpt.Of(id)}'", $"没有引文“{Excerpt.Of(id)}”"),
        Suggestion.Nearest(id, known),
        new("add it under 'citations'.", "请在 citations 下添加。"));

    public static Fault BadLiteral(LocalizedText message, string path) => Make(
        22, $"{message.English} ({path})", $"{message.Chinese}({path})");

    public static Fault UnlistedTerm(LocalizedText message) => new(23, message);

    public static Fault WrongOperator(string op, string path, string holds) => Make(
        24,
        $"'{op}' cannot be asked of '{Excerpt.Of(path)}', which holds {holds}; choose another operator.",
        $"“{Excerpt.Of(path)}”的内容是 {holds}，不能使用 {op}；请改用其他运算符。");

    public static Fault DifferentKind(string path, string kind, string other) => Make(
        25,
        $"'{Excerpt.Of(path)}' holds {kind}, which cannot be compared with {other}.",
        $"“{Excerpt.Of(path)}”的内容是 {kind}，不能与 {other} 比较。");

    public static Fault NeedsTwo() =>
        Make(26, "'between' needs a lower and an upper value: write [low, high].", "between 需要下限和上限：请写 [下限, 上限]。");

    public static Fault Reversed() => Make(27, "The lower value of 'between' is above the upper one; swap them.", "between 的下限大于上限；请对调。");

    public static Fault BadPattern(LocalizedText reason) => Make(
        28, $"The pattern cannot be used: {reason.English}.", $"该正则表达式无法使用：{reason.Chinese}。");

    public static Fault EmptyCondition() => Make(
        29, "A condition must ask something: write 'path: { operator: value }'.", "条件不能为空：请写“路径: { 运算符: 值 }”。");

    public static Fault Contradiction() => Make(
        30, "'present' and 'absent' contradict each other; keep one.", "present 与 absent 相互矛盾；请只保留一个。");

    public static Fault UnknownPlaceholder(string name) => Make(
        31,
        $"'{{{Excerpt.Of(name)}}}' is no placeholder; use {{actual}}, {{expected}}, {{path}}, a parameter that the rule compares with, " +
        $"such as {{$name}}, or a field.",
        $"“{{{Excerpt.Of(name)}}}”不是占位符；可用 {{actual}}、{{expected}}、{{path}}、{{$参数}}（须为本规则所比较的参数）或字段名。");

    public static Fault UnclosedPlaceholder() => Make(32, "A '{' is not closed by '}'.", "“{”没有对应的“}”。");

    public static Fault DifferentPlaceholders() => Make(
        33, "The English and the Chinese text use different placeholders; use the same in both.", "中英文文本的占位符不一致；请保持一致。");

    public static Fault MissingExample(string kind) => Make(
        34, $"The rule has no example that {kind}; add '- {kind}: …' to its examples.", $"规则缺少 {kind} 示例；请在 examples 中添加“- {kind}: …”。");

    public static Fault BadExample() => Make(
        35, "An example needs exactly one of 'passes', 'fails' and 'ignores'.", "每个示例应恰好包含 passes、fails、ignores 之一。");

    public static Fault UnknownRuleSet(string name, IEnumerable<string> known) => Fault.Unknown(
        36,
        new($"There is no rule set '{Excerpt.Of(name)}'", $"没有规则集“{Excerpt.Of(name)}”"),
        Suggestion.Nearest(name, known),
        new("give a shipped name or the path of a file.", "请给出内置名称或文件路径。"));

    public static Fault Cycle(string chain) => Make(
        37, $"The rule sets extend each other in a circle: {chain}; remove one 'extends'.", $"规则集循环引用：{chain}；请删除其中一个 extends。");

    public static Fault OutsideFolder(string path) => Make(
        38,
        $"'{Excerpt.Of(path)}' leads out of the folder of this file; name a file inside it, such as ./own.yaml.",
        $"“{Excerpt.Of(path)}”指向本文件所在文件夹之外；请指定其内的文件，如 ./own.yaml。");

    public static Fault NothingToOverride(string id, IEnumerable<string> known) => Fault.Unknown(
        39,
        new($"None of the rule sets that are built on has '{Excerpt.Of(id)}'", $"所用规则集中没有“{Excerpt.Of(id)}”"),
        Suggestion.Nearest(id, known),
        new("add the one that has it, or remove the line.", "请加入含有它的规则集，或删除此行。"));

    public static Fault RepeatedCitation(string id) => Make(
        40, $"The citation '{Excerpt.Of(id)}' is already defined; choose another id.", $"引文“{Excerpt.Of(id)}”已定义；请更换编号。");

    public static Fault NoLink() => Make(
        41, "A citation needs a doi, pmid, nct or url, unless its kind is house.", "引文需要 doi、pmid、nct 或 url，除非其 kind 为 house。");

    public static Fault NotARuleSet() => Make(
        42,
        "This file is no rule set: it has neither 'ruleSet' nor 'rules'. Start it with a line such as 'ruleSet: own/rules', or move it " +
        "out of the folder of rules.",
        "这不是规则集：其中既没有 ruleSet，也没有 rules。请以“ruleSet: own/rules”这样的一行开头，或将其移出规则文件夹。");

    public static Fault NoAmount(string path) => Make(
        43,
        $"A range needs a field that holds amounts or dates; '{Excerpt.Of(path)}' holds none.",
        $"取值范围须针对含数值或日期的字段；“{Excerpt.Of(path)}”不是。");

    public static Fault NoRange() =>
        Make(44, "A range needs 'possible', 'usual' or both.", "取值范围需要 possible、usual 之一或两者。");

    public static Fault NoLimit(string level, IEnumerable<string> limits) => Make(
        45,
        $"'{level}' needs at least one of: {string.Join(", ", limits)}.",
        $"{level} 至少需要下列之一：{string.Join("、", limits)}。");

    static Fault Make(int number, string english, string chinese) => new(number, new(english, chinese));
}
