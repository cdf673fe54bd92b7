using MscProtocol.Reporting;
using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>All that the program says of itself, apart from help.</summary>
static class CliWording
{
    public static LocalizedText NoFile { get; } = new(
        "Name at least one protocol file, a pattern such as 'protocols/*.yaml', or - for standard input.",
        "请给出至少一个方案文件、通配模式（如 'protocols/*.yaml'），或用 - 表示标准输入。");

    public static LocalizedText SeeHelp { get; } = new(
        $"Run '{ToolIdentity.Name} check --help' to see what can be written.",
        $"运行“{ToolIdentity.Name} check --help”查看用法。");

    public static LocalizedText RulesRefused { get; } = new(
        "The rules cannot be used as they are, so nothing was checked.", "规则有误，未检查任何文件。");

    public static LocalizedText NotAChoice(string option, string word, IEnumerable<string> choices)
    {
        var all = string.Join(", ", choices);
        return new($"{option} takes one of {all}, not '{word}'.", $"{option} 只能取 {all} 之一，不能是“{word}”。");
    }

    public static LocalizedText UnknownOption(string option) => new(
        $"There is no option '{option}'; for a file of that name write './{option}'.",
        $"没有选项“{option}”；若是文件名，请写“./{option}”。");

    public static LocalizedText NoMatch(string pattern) => new(
        $"No file matches the pattern '{pattern}'.", $"没有文件与模式“{pattern}”匹配。");

    public static LocalizedText OverwritesInput(string path) => new(
        $"--output '{path}' would overwrite a file that is to be checked; give another name.",
        $"--output“{path}”会覆盖待检查的文件，请换一个名称。");

    public static LocalizedText IsFolder(string path)
    {
        var pattern = $"{path.TrimEnd('/', '\\')}/*.yaml";
        return new($"'{path}' is a folder; to check the files in it, write '{pattern}'.", $"“{path}”是文件夹；要检查其中的文件，请写“{pattern}”。");
    }

    public static LocalizedText NoRulesInFolder(string path) => new(
        $"There are no rule sets (*.yaml) in the folder '{path}'.", $"文件夹“{path}”中没有规则集（*.yaml）。");

    public static LocalizedText CannotRead(string file, Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => new($"There is no file '{file}'.", $"没有文件“{file}”。"),
        UnauthorizedAccessException => new($"'{file}' may not be read; ask for permission to read it.", $"无权读取“{file}”，请先取得读取权限。"),
        _ => new($"'{file}' cannot be read: {e.Message}", $"无法读取“{file}”：{e.Message}"),
    };

    public static LocalizedText CannotWrite(string? path, Exception e) => path is null
        ? new($"The report cannot be written: {e.Message}", $"无法写出报告：{e.Message}")
        : new($"The report cannot be written to '{path}': {e.Message}", $"无法将报告写入“{path}”：{e.Message}");

    public static LocalizedText BrokeDown(Exception e)
    {
        var version = $"{ToolIdentity.Name} {ToolIdentity.Version}";
        return new(
            $"The program itself broke down ({e.GetType().Name}: {e.Message}); please report this line, {version}, with the command and its files.",
            $"程序本身出错（{e.GetType().Name}：{e.Message}）；请将此行、版本 {version} 连同所用命令和文件一并反馈。");
    }
}
