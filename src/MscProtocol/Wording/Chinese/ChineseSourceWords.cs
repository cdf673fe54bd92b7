namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseSourceWords : SourceWords
{
    public override string NoKeys => "其中没有任何字段";

    public override string OnlyKeys(IEnumerable<string> keys) => $"其中只有 {string.Join("、", keys)}";

    public override string NotATrial(string seen, IReadOnlyList<string> accepted) =>
        $"这不是试验方案，无法读取：{seen}。可接受的有：{string.Join("、", accepted)}。";
}
