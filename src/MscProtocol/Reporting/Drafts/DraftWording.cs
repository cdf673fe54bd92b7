namespace MscProtocol.Reporting;

/// <summary>What a draft says of itself.</summary>
static class DraftWording
{
    public static LocalizedText Legend { get; } = new(
        "Behind each fact stands the place of the record that it comes from. What is still to be stated stands as a comment: "
            + "remove the '#' and fill it in.",
        "每项内容后注明其在注册记录中的出处。尚待说明的项目以注释列出：去掉 # 并填写。");

    public static LocalizedText Heading(ProtocolDocument document) => new(
        $"Draft protocol, made from {document.Study ?? "a record"} ({document.Source.Name}).",
        $"方案草稿，由 {document.Study ?? "注册记录"}（{document.Source.Name}）生成。");
}
