namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseFormatWords : FormatWords
{
    public override string UnknownKey(string key, IEnumerable<string> known) =>
        $"此处没有字段“{key}”；应为下列之一：{string.Join("、", known)}。";

    public override string MistypedKey(string key, string nearest) => $"此处没有字段“{key}”；是否应为“{nearest}”？";

    public override string WideColon(string name) => $"“{name}”后为全角冒号“：”；请改用半角冒号并在其后加一个空格：“{name}: ”。";

    public override string UnseenSign(string name, char sign) =>
        $"字段名“{name}”中有不可见或形似空格的字符（U+{(int)sign:X4}），常由粘贴带入；请删除，或改为普通空格。";

    public override string RepeatedKey(string key, int line) => $"“{key}”在第 {line} 行已给出；请只保留一处。现采用第一处。";

    public override string NeedsGroup(string name, string example) => $"“{name}”是一组字段，应写作“{name}: {{ {example}: … }}”。";

    public override string NeedsLimits(string name) => $"“{name}”应列出标志物及其限值，如“{name}: {{ CD105: 95 % }}”。";

    public override string NeedsValue(string name, string kind) => $"“{name}”应为单个值，不能是列表或一组字段。";

    public override string NeedsValues(string name, string kind) => $"“{name}”应为一个值或一列值，不能是一组字段。";

    public override string TooMany(string name, int most) => $"“{name}”超过 {most} 项，多于任何试验；请只保留方案所需的条目。";

    public override string Derived(string name) => $"“{name}”由其他字段计算得出；请删除。";
    public override string NoVersion => "文件未注明格式版本；请在首行写“mscProtocol: 1”。";

    public override string OtherVersion(string version) => $"文件的格式版本为“{version}”，目前只能读取版本 1；请写“mscProtocol: 1”。";

    public override string Description(IEnumerable<string> groups) => $"方案文件（含 {string.Join("、", groups)}）";

    public override string UnknownProduct(string name, IEnumerable<string> known) =>
        $"没有名为“{name}”的制品；请填写 products 中的名称：{string.Join("、", known)}。";

    public override string MistypedProduct(string name, string nearest) => $"没有名为“{name}”的制品；是否应为“{nearest}”？";

    public override string NotListed(int count) => $"另有 {count} 处无法按原文读取；请先修改已列出的各处，再重新检查。";

    public override string SeveralWeights(string one, string other) => $"同一组的剂量分别按{one}和{other}计算；请统一为一种体重。";

    public override string OtherWeight(string inDose, string stated) => $"剂量所指体重为 {inDose}，而 doseWeight 为“{stated}”；请统一。";

    public override string Introduction =>
        """
        MscProtocol 格式的试验方案。请在各冒号后填写方案中的内容，留空即表示未说明。
        列表可写作 [a, b]，或以多个“- ”开头逐项列出。
        填写后检查：msc-protocol check 文件
        """;

    public override string Blank(string path) => $"此处未填写任何内容，“{path}”视为未说明；请填写或删除。";

    public override string Filler(string text, string path) =>
        $"“{text}”未说明任何内容，“{path}”视为未说明；请填写实际内容，或不填写该字段。";

    public override string Label(string text) => $"“{text}”是模板中的名称；请改为能说明所给内容的名称。";

    public override string Gap(string text) => $"此处模板的空位尚未填写：“{text}”。";

    public override string PartlyKnown(string unlisted) => $"此处似为列表，其中“{unlisted}”不是已知术语；请用方括号书写，如 [一, 二]。";
}
