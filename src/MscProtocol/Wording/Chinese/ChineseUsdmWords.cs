namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseUsdmWords : UsdmWords
{
    public override string Description => "CDISC USDM 第 3 或第 4 版文档（含“study.versions”的 JSON）";
    public override string Lack => "这不是 USDM 文档：其中没有带版本的“study”。不指定来源时，按内容判断类型。";

    public override string Conformance(string coreName) =>
        $"此处只检查文档所述的试验内容，不检查其是否符合 USDM 标准；如需检查，请运行 CDISC CORE：core validate -s usdm -v {coreName} -dp FILE。";

    public override string OtherRelease(string stated, string release) =>
        $"文档自称 USDM“{stated}”，但结构为第 {release} 版；按第 {release} 版读取。";

    public override string SeveralVersions(int count) => $"文档含 {count} 个研究版本；读取第一个。";

    public override string SeveralDesigns(int count) => $"文档含 {count} 个研究设计；读取第一个。";

    public override string Dangling(string id) => $"文档中没有标识符为“{id}”的对象；忽略此引用。";

    public override string UnknownCode(string written) => $"“{written}”不是已知的代码或词语；不予采用。";

    public override string OtherDecode(string code, string meaning, string decode) =>
        $"代码 {code} 表示“{meaning}”，而解码文字为“{decode}”；采用代码。";

    public override string OtherText(string written, string used) => $"文字为“{written}”，而数值为“{used}”；采用文字。";

    public override string DoseUnit(string unit) => $"无法采用以“{unit}”为单位的剂量；请写细胞数，或每千克体重细胞数。";

    public override string AgeWithoutUnit => "无法采用没有单位的年龄；请写岁、月或周。";

    public override string Age(string unit) => $"无法采用以“{unit}”为单位的年龄；请写岁、月或周。";

    public override string Timing(string written) => $"“{written}”不是 P28D 或 PT2H 这样的时长；忽略此时间点，实际随访可能更长。";

    public override string SameId(string id, string what) => $"多个 {what} 使用同一标识符“{id}”；引用该标识符的内容视为适用于其中每一个。";

    public override string OldField(string name) => $"“{name}”是 USDM 第 3 版的字段，而文档结构为第 4 版；第 4 版另有相应字段。";

    public override string NoPower(string written) => $"“{written}”超出任何剂量或数量；不予采用。";

    public override string UnknownFact(string name) => $"“{name}”不是方案中的事实名称；不予采用。";

    public override string MistypedFact(string name, string nearest) => $"“{name}”不是方案中的事实名称；是否应为“{nearest}”？";

    public override string UnreadableFact(string name, string reason) => $"{name}：{reason}";

    public override string Misplaced(string what) => $"{what} 不在其所属对象内；已找到并读取。";
    public override string NoAnchor => "时间线没有固定参照点；不据此得出随访时间。";

    public override string MaskedRoles(string masking, int masked) => $"盲法方案为“{masking}”，但有 {masked} 个角色设盲；采用盲法方案。";
}
