namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseValueWords : ValueWords
{
    public override string Yes => "是";
    public override string No => "否";
    public override string Stated => "已说明";
    public override string Limits => "{ 标志物: 95 % }";

    public override string SaysNothing(string text) => $"“{text}”未说明任何内容；请填写实际内容，或不填写该字段。";

    public override string NoFlag(string text) => $"“{text}”既非是也非否；请写 true 或 false，其他说明写入 notes。";

    public override string NoDate(string text) => $"“{text}”不是日期；请按年-月-日书写，如 2026-03-02。";

    public override string WrittenLike(string description, string example) => $"{description.TrimEnd('。')}（写法如 {example}）";

    public override string Flag(string description) => $"{description.TrimEnd('。')}：true 或 false";
    public override string AnyOf => "可多选，";
    public override string OwnWords => "，或自行填写";

    public override string OneOf(string description, string anyOf, IEnumerable<string> names, string ownWords) =>
        $"{description.TrimEnd('。')}：{anyOf}{string.Join("、", names)}{ownWords}";

    public override string Or => "或";

    public override string Quoted(string text) => $"“{text}”";
}
