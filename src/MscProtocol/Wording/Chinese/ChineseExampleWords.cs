namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseExampleWords : ExampleWords
{
    public override string NotAProtocol => "不是方案片段；请写映射，如 { products: [ … ] }";

    public override string Unreadable(string problem) => $"无法读取：{problem.TrimEnd('。')}";

    public override string VerdictAt(string name, string path) => $"{name}（{path}）";

    public override string Sentence(string rule, string expected, string? got) => $"{rule} 的示例应为{expected}，实际为{got}。";
    public override string Expected => "应为";
    public override string Got => "实际";

    public override string In(string sets) => $"，规则集：{sets}";

    public override string Summary(int examples, int rules, string of, string right, string wrong) =>
        $"{rules} 条规则的 {examples} 个示例{of}：正确 {right}，错误 {wrong}。";
}
