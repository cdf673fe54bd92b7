using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>The wording of remarks on USDM documents.</summary>
static class UsdmWording
{
    public static LocalizedText Description { get; } = new(
        "a CDISC USDM document of version 3 or 4 (JSON with 'study.versions')", "CDISC USDM 第 3 或第 4 版文档（含“study.versions”的 JSON）");

    public static LocalizedText Lack { get; } = new(
        "This is not a USDM document: it has no 'study' with versions. Where no source is named, it is told by the content.",
        "这不是 USDM 文档：其中没有带版本的“study”。不指定来源时，按内容判断类型。");

    public static LocalizedText Conformance(UsdmRelease release) => new(
        "Only what the document says of the trial is checked here, not whether it conforms to USDM; for that, run CDISC CORE: "
            + $"core validate -s usdm -v {release.CoreName} -dp FILE.",
        $"此处只检查文档所述的试验内容，不检查其是否符合 USDM 标准；如需检查，请运行 CDISC CORE：core validate -s usdm -v {release.CoreName} -dp FILE。");

    public static LocalizedText OtherRelease(string stated, UsdmRelease release) => new(
        $"The document calls itself USDM '{Excerpt.Of(stated)}' but is built as version {release.Name}; "
            + $"it is read as version {release.Name}.",
        $"文档自称 USDM“{Excerpt.Of(stated)}”，但结构为第 {release.Name} 版；按第 {release.Name} 版读取。");

    public static LocalizedText SeveralVersions(int count) => new(
        $"The document holds {count} versions of the study; the first is read.", $"文档含 {count} 个研究版本；读取第一个。");

    public static LocalizedText SeveralDesigns(int count) => new(
        $"The document holds {count} study designs; the first is read.", $"文档含 {count} 个研究设计；读取第一个。");

    public static LocalizedText Dangling(string id) => new(
        $"No object of the document has the identifier '{Excerpt.Of(id)}'; the reference is passed over.",
        $"文档中没有标识符为“{Excerpt.Of(id)}”的对象；忽略此引用。");

    public static LocalizedText UnknownCode(string written) => new(
        $"'{Excerpt.Of(written)}' is not a code or word that is known here; it is left out.", $"“{Excerpt.Of(written)}”不是已知的代码或词语；不予采用。");

    public static LocalizedText OtherDecode(string code, string meaning, string decode) => new(
        $"Code {Excerpt.Of(code)} stands for '{meaning}', but the decode says '{Excerpt.Of(decode)}'; the code is used.",
        $"代码 {Excerpt.Of(code)} 表示“{meaning}”，而解码文字为“{Excerpt.Of(decode)}”；采用代码。");

    public static LocalizedText OtherText(string written, string used) => new(
        $"The text says '{Excerpt.Of(written)}', but the quantity says '{used}'; the text is used.",
        $"文字为“{Excerpt.Of(written)}”，而数值为“{used}”；采用文字。");

    public static LocalizedText DoseUnit(string unit) => new(
        $"A dose in '{Excerpt.Of(unit)}' cannot be taken; write cells, or cells per kilogram of body weight.",
        $"无法采用以“{Excerpt.Of(unit)}”为单位的剂量；请写细胞数，或每千克体重细胞数。");

    public static LocalizedText NoPower(string written) => new(
        $"'{Excerpt.Of(written)}' is more than any dose or count here; it is left out.", $"“{Excerpt.Of(written)}”超出任何剂量或数量；不予采用。");

    public static LocalizedText UnknownFact(string name, string? nearest) => nearest is null
        ? new(
            $"'{Excerpt.Of(name)}' is not the name of a fact that protocols have; it is left out.",
            $"“{Excerpt.Of(name)}”不是方案中的事实名称；不予采用。")
        : new(
            $"'{Excerpt.Of(name)}' is not the name of a fact that protocols have; did you mean '{nearest}'?",
            $"“{Excerpt.Of(name)}”不是方案中的事实名称；是否应为“{nearest}”？");

    public static LocalizedText UnreadableFact(string name, LocalizedText reason) => new(
        $"{name}: {reason.English}", $"{name}：{reason.Chinese}");

    public static LocalizedText Misplaced(string what) => new(
        $"{what} stand outside the object that they belong to; they were found and read.", $"{what} 不在其所属对象内；已找到并读取。");

    public static LocalizedText NoAnchor { get; } = new(
        "The timeline has no fixed reference to count from; no follow-up is taken from it.", "时间线没有固定参照点；不据此得出随访时间。");

    public static LocalizedText MaskedRoles(string masking, int masked) => new(
        $"The blinding schema says '{masking}', but {masked} roles are masked; the schema is used.",
        $"盲法方案为“{masking}”，但有 {masked} 个角色设盲；采用盲法方案。");
}
