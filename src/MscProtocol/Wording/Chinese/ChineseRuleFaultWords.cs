namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseRuleFaultWords : RuleFaultWords
{
    public override string BadName(string name) => $"“{name}”不是规则集名称；请用小写字母、“-”和“/”，如 msc/viability。";

    public override string BadVersion(string version) => $"“{version}”不是版本号；请写三个数字，如 1.0.0。";

    public override string BadId(string id) => $"“{id}”不是规则编号；请用大写字母与三位数字并以“-”相连，如 MSC-VIA-002。";

    public override string RepeatedId(string id, string first) => $"规则 {id} 已在 {first} 定义；请更换其中一个的编号。";

    public override string UnknownOperator(string word) => $"“{word}”不是运算符";

    public override string ExpectedOperators(IEnumerable<string> known) => $"应为下列之一：{string.Join(", ", known)}。";

    public override string UnknownField(string name, string path) => $"路径“{path}”中没有字段“{name}”";
    public override string SeeFields => "可用字段见方案格式说明。";

    public override string NoFieldsInside(string name, string path) => $"“{name}”是一个值，路径“{path}”应到此为止。";

    public override string EachNeedsAList(string path) => $"each 需要一组条目，如 products 或 arms；“{path}”不是。";

    public override string UnknownParameter(string name) => $"没有参数“{name}”";
    public override string DeclareParameter => "请在 parameters 下声明。";

    public override string UnusedParameter(string name) => $"没有规则使用参数“{name}”；请以 ${name} 引用或删除。";

    public override string OutOfBounds(string name, string value, string low, string high, string because) =>
        $"参数“{name}”为 {value}，超出 {low} 至 {high}；请写范围内的值。理由：{because}";

    public override string NoReason(string name) => $"参数“{name}”没有引用来源；请添加 cite，自定阈值请写 house。";

    public override string RepeatedParameter(string name, string first) => $"参数“{name}”已在 {first} 声明；请改用其他名称。";

    public override string UnknownCitation(string id) => $"没有引文“{id}”";
    public override string AddCitation => "请在 citations 下添加。";

    public override string BadLiteral(string message, string path) => $"{message}({path})";

    public override string WrongOperator(string op, string path, string holds) =>
        $"“{path}”的内容是 {holds}，不能使用 {op}；请改用其他运算符。";

    public override string DifferentKind(string path, string kind, string other) => $"“{path}”的内容是 {kind}，不能与 {other} 比较。";
    public override string NeedsTwo => "between 需要下限和上限：请写 [下限, 上限]。";
    public override string Reversed => "between 的下限大于上限；请对调。";

    public override string BadPattern(string reason) => $"该正则表达式无法使用：{reason}。";
    public override string EmptyCondition => "条件不能为空：请写“路径: { 运算符: 值 }”。";
    public override string Contradiction => "present 与 absent 相互矛盾；请只保留一个。";

    public override string UnknownPlaceholder(string name) =>
        $"“{{{name}}}”不是占位符；可用 {{actual}}、{{expected}}、{{path}}、{{$参数}}（须为本规则所比较的参数）或字段名。";

    public override string UnclosedPlaceholder => "“{”没有对应的“}”。";
    public override string DifferentPlaceholders => "各语言文本的占位符不一致；请保持一致。";

    public override string MissingExample(string kind) => $"规则缺少 {kind} 示例；请在 examples 中添加“- {kind}: …”。";
    public override string BadExample => "每个示例应恰好包含 passes、fails、ignores 之一。";

    public override string UnknownRuleSet(string name) => $"没有规则集“{name}”";
    public override string GiveRuleSet => "请给出内置名称或文件路径。";

    public override string Cycle(string chain) => $"规则集循环引用：{chain}；请删除其中一个 extends。";

    public override string OutsideFolder(string path) => $"“{path}”指向本文件所在文件夹之外；请指定其内的文件，如 ./own.yaml。";

    public override string NothingToOverride(string id) => $"所用规则集中没有“{id}”";
    public override string AddOverridden => "请加入含有它的规则集，或删除此行。";

    public override string RepeatedCitation(string id) => $"引文“{id}”已定义；请更换编号。";
    public override string NoLink => "引文需要 doi、pmid、nct 或 url，除非其 kind 为 house。";
    public override string NotARuleSet =>
        "这不是规则集：其中既没有 ruleSet，也没有 rules。请以“ruleSet: own/rules”这样的一行开头，或将其移出规则文件夹。";

    public override string NoAmount(string path) => $"取值范围须针对含数值或日期的字段；“{path}”不是。";

    public override string NoRange => "取值范围需要 possible、usual 之一或两者。";

    public override string NoLimit(string level, IEnumerable<string> limits) => $"{level} 至少需要下列之一：{string.Join("、", limits)}。";

    public override string UnknownList(string name) => $"没有术语表“{name}”";

    public override string UnknownGroup(string name) => $"该术语表中没有组“{name}”";

    public override string BadTolerance(string text) => $"“{text}”不是容许偏差；请写允许相差的比例，如 within: 5 %。";
}
