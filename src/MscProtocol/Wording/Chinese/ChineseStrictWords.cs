namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseStrictWords : StrictWords
{
    public override string UnknownKey(string key, string what) => $"{what}中没有“{key}”这一项";

    public override string ExpectedKeys(IEnumerable<string> known) => $"应为下列之一：{string.Join("、", known)}";

    public override string RepeatedKey(string key, int line) => $"“{key}”在第 {line} 行已给出；请只保留一处。";

    public override string MissingKey(string key) => $"缺少“{key}”；请补充。";

    public override string NotAMapping(string what) => $"{what}应为“键: 值”形式的映射。";

    public override string NotAList(string what) => $"{what}应为非空列表：每项以“- ”开头，或全部写在 [ ] 内。";

    public override string NotAText(string what) => $"{what}应为一个非空的值。";

    public override string UnknownWord(string word, string what) => $"“{word}”无法识别";

    public override string ExpectedWords(IEnumerable<string> known) => $"应为下列之一：{string.Join(", ", known)}。";

    public override string Unknown(string said, string otherwise, string? nearest) =>
        $"{said}；{(nearest is null ? otherwise : $"是否应为“{nearest}”？")}";

    public override string NoText(string key, IEnumerable<string> codes) =>
        $"“{key}”没有文字；请写在语言代码之下：{string.Join("、", codes)}。";
}
