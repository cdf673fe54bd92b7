namespace MscProtocol.Cli;

/// <inheritdoc/>
sealed class ChineseFileWords : FileWords
{
    public override string EmptyName => "文件名为空。";

    public override string NoDocuments(string folder, IReadOnlyList<string> extensions) =>
        $"文件夹“{folder}”中没有 {string.Join("、", extensions.SkipLast(1))} 或 {extensions[^1]} 文件。";

    public override string WouldOverwrite(string path) => $"文件“{path}”已存在；请换一个名称，或用 --force 覆盖。";

    public override string Begun(string path, string tool) => $"已写出“{path}”；请填写后运行：{tool} check {path}";

    public override string NoRuleSets(string folder) => $"文件夹“{folder}”中没有规则集；请给出含 .yaml 文件的文件夹。";

    public override string NoMatch(string pattern) => $"没有文件与模式“{pattern}”匹配。";

    public override string NotOneWordFile(string path) =>
        $"批注只能写入 Word 文件：请指定一个待检查的 .docx 文件，“{path}”即为该文件加上批注后的副本。";

    public override string OverwritesInput(string path) => $"--output“{path}”会覆盖待读取的文件，请换一个名称。";
    public override string FormatOfNothing =>
        "给出多个 --output 时，各文件的格式由文件名决定，--format 指标准输出的格式；请加上“--output -”，或去掉 --format。";

    public override string NoFormOfName(string path, string all) =>
        $"从 --output“{path}”看不出报告格式；请使文件名以 {all} 之一结尾，或用 --format 指定格式。";

    public override string WrittenTwice(string path) => $"--output“{path}”给出了两次；每个文件请只给一次。";

    public override string IsFolder(string path) => $"“{path}”是文件夹；请给出其中的一个文件。";

    public override string IsFolderOfFiles(string path, string pattern) => $"“{path}”是文件夹；要检查其中的文件，请写“{pattern}”。";

    public override string BrokenLink(string file, string target) => $"“{file}”是指向“{target}”的链接，而后者不存在。";

    public override string MistypedFile(string file, string nearest) => $"没有文件“{file}”；是否应为“{nearest}”？";

    public override string NoSuchFile(string file) => $"没有文件“{file}”。";

    public override string MayNotRead(string file) => $"无权读取“{file}”，请先取得读取权限。";

    public override string CannotRead(string file, string message) => $"无法读取“{file}”：{message}";

    public override string NotWritten(string message) => $"无法写出报告：{message}";

    public override string ReportMayNotBeWritten(string path) => $"无法将报告写入“{path}”：它是文件夹，或缺少写入权限。";

    public override string NoFolderForReport(string path) => $"无法将报告写入“{path}”：没有该文件夹，请先新建。";

    public override string ReportNotWritten(string path, string message) => $"无法将报告写入“{path}”：{message}";

    public override string MayNotWrite(string path) => $"无法写入“{path}”：它是文件夹，或缺少写入权限。";

    public override string NoFolder(string path) => $"无法写入“{path}”：没有该文件夹，请先新建。";

    public override string CannotWrite(string path, string message) => $"无法写入“{path}”：{message}";

    public override string IsProtocol(string file) => $"{file} 已是方案文件，可直接用 msc-protocol check 检查。";
}
