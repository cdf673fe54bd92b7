
namespace MscProtocol.Cli;

/// <summary>All that the program says of itself, apart from help.</summary>
static class CliWording
{
    public static LocalizedText NoFile { get; } = new(
        "Name at least one protocol file, a pattern such as 'protocols/*.yaml', or - for standard input.",
        "请给出至少一个方案文件、通配模式（如 'protocols/*.yaml'），或用 - 表示标准输入。");

    public static LocalizedText NotOneProtocol { get; } = new(
        "Name one protocol file, or - for standard input.", "请给出一个方案文件，或用 - 表示标准输入。");

    public static LocalizedText NotOneRecord { get; } = new(
        "Name one registry record or USDM document, or - for standard input.", "请给出一份注册记录或 USDM 文件，或用 - 表示标准输入。");

    public static LocalizedText ImportUsage { get; } = Usage("import", new("FILE", "文件"));

    public static LocalizedText NoCommand(IEnumerable<string> commands)
    {
        var all = string.Join(", ", commands);
        return new($"A command is missing; write one of {all} first.", $"缺少命令；请先写 {all} 之一。");
    }

    public static LocalizedText NotACommand(string word, string nearest) => new(
        $"There is no command '{word}'; did you mean '{nearest}'?", $"没有命令“{word}”；是否应为“{nearest}”？");

    public static LocalizedText FileWithoutCommand(string file) => new(
        $"'{file}' is a file and no command; to check it, write '{ToolIdentity.Name} check {file}'.",
        $"“{file}”是文件，不是命令；要检查它，请写“{ToolIdentity.Name} check {file}”。");

    public static LocalizedText NoRulesCommand { get; } = new(
        "Say what to do with the rules: write 'rules list', 'rules explain' or 'rules test'.", "请说明要对规则做什么：rules list、rules explain 或 rules test。");

    public static LocalizedText EmptyName { get; } = new("A file name is empty.", "文件名为空。");

    public static LocalizedText CheckUsage { get; } = Usage("check", new("FILE…", "文件…"));

    public static LocalizedText CompareUsage { get; } = Usage("compare", new("PROTOCOL", "方案"));

    public static LocalizedText SurveyUsage { get; } = Usage("survey", new("FILE|FOLDER…", "文件|文件夹…"));

    public static LocalizedText NothingToSurvey { get; } = new(
        "Name at least one file, folder or pattern such as 'records/*.json', or - for standard input.",
        "请给出至少一个文件、文件夹或通配模式（如 'records/*.json'），或用 - 表示标准输入。");

    public static LocalizedText NothingSurveyed { get; } = new(
        "The rules cannot be used as they are, so nothing was surveyed.", "规则有误，未作统计。");

    public static LocalizedText NoDocuments(string folder) => new(
        $"The folder '{folder}' holds no .json, .ndjson, .jsonl, .yaml or .yml file.", $"文件夹“{folder}”中没有 .json、.ndjson、.jsonl、.yaml 或 .yml 文件。");

    /// <summary>How far a run has come.</summary>
    /// <param name="documents">The documents that were counted.</param>
    /// <param name="refused">How many of them could not be read.</param>
    /// <param name="share">The share of all bytes, in percent; null where it is not known.</param>
    /// <param name="left">The time that is left; null where it is not known.</param>
    public static LocalizedText Progress(int documents, int refused, int? share, TimeSpan? left)
    {
        var (percent, seconds) = (share is { } known ? $"{known} %" : "", left is { } time ? Math.Ceiling(time.TotalSeconds) : 0);
        return new(
            $"{documents} read, {refused} of them refused{Joined(", ", percent)}{(left is null ? "" : $", about {seconds} s left")}",
            $"已读 {documents} 份，其中 {refused} 份无法读取{Joined("，", percent)}{(left is null ? "" : $"，约剩 {seconds} 秒")}");
    }

    public static LocalizedText RulesUsage { get; } = Usage("rules", new("list|explain|test", "list|explain|test"));

    public static LocalizedText ListUsage { get; } = Usage("rules list", LocalizedText.Same(""));

    public static LocalizedText ExplainUsage { get; } = Usage("rules explain", new("ID…", "编号…"));

    public static LocalizedText TestUsage { get; } = Usage("rules test", new("[PATH…]", "[路径…]"));

    public static LocalizedText NoExampleRun { get; } = new(
        "The rules cannot be used as they are, so no example was run.", "规则有误，未运行任何示例。");

    public static LocalizedText NoRuleId { get; } = new("Name at least one rule, such as MSC-VIA-002.", "请给出至少一个规则编号，如 MSC-VIA-002。");

    public static LocalizedText RulesUnusable { get; } = new("The rules cannot be used as they are.", "规则有误，无法使用。");

    public static LocalizedText DoseUsage { get; } = Usage("dose", new("[TEXT]", "[文本]"));

    public static LocalizedText NotOneText { get; } = new(
        "Give one text, in quotation marks; or none, to read the lines of standard input.", "请给出一段文本并加引号；不给出文本则逐行读取标准输入。");

    public static LocalizedText Line(int number) => new($"line {number}:", $"第 {number} 行：");

    public static LocalizedText WaiveUsage { get; } = Usage("waive", new("RULE --at PATH", "规则编号 --at 路径"));

    public static LocalizedText InitUsage { get; } = Usage("init", LocalizedText.Same(""));

    public static LocalizedText SchemaUsage { get; } = Usage("schema", LocalizedText.Same("protocol|rules|config|report"));

    public static LocalizedText NotOneSchema { get; } = new(
        "Name the kind of file that the schema is for: protocol, rules, config or report.", "请指明文件种类：protocol、rules、config 或 report。");

    public static LocalizedText CompletionUsage { get; } = Usage("completion", LocalizedText.Same("bash|zsh|fish|powershell"));

    public static LocalizedText NotOneShell(IEnumerable<string> shells)
    {
        var all = string.Join(", ", shells);
        return new($"Name the one shell that is to complete: {all}.", $"请指明一种 shell：{all}。");
    }

    public static LocalizedText NotForInit(string name) => new(
        $"'init' takes options only, not '{name}'; name the file with --output.", $"init 只接受选项，不接受“{name}”；请用 --output 指定文件。");

    public static LocalizedText OwnCondition(string condition, string nearest) => new(
        $"'{condition}' is none of the known conditions and is written as it stands; did you mean '{nearest}'?",
        $"“{condition}”不在已知适应证之列，已按原样写出；是否应为“{nearest}”？");

    public static LocalizedText WouldOverwrite(string path) => new(
        $"There is a file '{path}' already; give another name, or --force to write over it.", $"文件“{path}”已存在；请换一个名称，或用 --force 覆盖。");

    public static LocalizedText Begun(string path) => new(
        $"'{path}' is there to be filled in; then: {ToolIdentity.Name} check {path}", $"已写出“{path}”；请填写后运行：{ToolIdentity.Name} check {path}");

    public static LocalizedText NotOneRule { get; } = new(
        "Name the one rule that is deviated from, such as MSC-DOSE-002.", "请给出所偏离的一条规则的编号，如 MSC-DOSE-002。");

    public static LocalizedText NoPlace { get; } = new(
        "Say where with --at PATH, the path that the finding shows, such as arms[1].dose.", "请用 --at 路径 指明位置，即问题所示的路径，如 arms[1].dose。");

    public static LocalizedText BothConfigurations { get; } = new("Write --config or --no-config, not both.", "--config 与 --no-config 只能写一个。");

    public static LocalizedText ConfigurationRefused { get; } = new(
        "The configuration, or a rule set that it names, cannot be used as it is; nothing was done.", "配置文件或其所列规则集有误，未执行任何操作。");

    public static LocalizedText Waived(string file, string rule, string path, IReadOnlyCollection<string> missing)
    {
        var done = new LocalizedText($"'{file}' now waives {rule} at {path}.", $"“{file}”已加入对 {path} 的 {rule} 的豁免。");
        var keys = string.Join(", ", missing);
        return missing.Count == 0 ? done : new(
            $"{done.English} It counts once {keys} {(missing.Count == 1 ? "is" : "are")} filled in.", $"{done.Chinese}填写 {keys} 后生效。");
    }

    public static LocalizedText NotADay(string option, string text) => new(
        $"{option} takes a day such as 2026-12-31, not '{text}'.", $"{option} 只能取日期，如 2026-12-31，不能是“{text}”。");

    public static LocalizedText RulesRefused { get; } = new(
        "The rules cannot be used as they are, so nothing was checked.", "规则有误，未检查任何文件。");

    public static LocalizedText NotAChoice(string option, string word, IEnumerable<string> choices)
    {
        var all = string.Join(", ", choices);
        return new($"{option} takes one of {all}, not '{word}'.", $"{option} 只能取 {all} 之一，不能是“{word}”。");
    }

    /// <summary>A word that is none of a list too long to write out where one is near.</summary>
    public static LocalizedText NotAName(string option, string word, IReadOnlyCollection<string> names) =>
        Suggestion.Nearest(word, names) is { } nearest
            ? new($"{option} does not know '{word}'; did you mean '{nearest}'?", $"{option} 无法识别“{word}”；是否应为“{nearest}”？")
            : NotAChoice(option, word, names);

    public static LocalizedText NoSuchRule(string id, IEnumerable<string> ids)
    {
        if (id.StartsWith("READ-", StringComparison.Ordinal) || id.StartsWith("DOC-", StringComparison.Ordinal))
            return new($"{id} is no rule: it is told while a file is read, and its message says what is wrong.", $"{id} 不是规则，而是读取文件时报告的问题；其提示语已说明原因。");
        return Suggestion.Nearest(id, ids) is { } nearest
            ? new($"There is no rule '{id}'; did you mean '{nearest}'?", $"没有规则“{id}”；是否应为“{nearest}”？")
            : new(
                $"There is no rule '{id}'; '{ToolIdentity.Name} rules list' shows all, and --rules names rule sets of your own.",
                $"没有规则“{id}”；全部规则见“{ToolIdentity.Name} rules list”，自有规则集请用 --rules 给出。");
    }

    public static LocalizedText NotForList(string name) => new(
        $"'rules list' takes no names; to list one rule set, write --rules '{name}'.", $"rules list 不接受名称；要列出某个规则集，请写 --rules '{name}'。");

    public static LocalizedText NoSuchRuleSet(string name, string? nearest) => new(
        $"There is no rule set '{name}'; {(nearest is null ? "give a shipped name, or the path of a file or folder." : $"did you mean '{nearest}'?")}",
        $"没有规则集“{name}”；{(nearest is null ? "请给出内置名称，或文件、文件夹的路径。" : $"是否应为“{nearest}”？")}");

    public static LocalizedText NoRuleSets(string folder) => new(
        $"The folder '{folder}' holds no rule set; name a folder with .yaml files.", $"文件夹“{folder}”中没有规则集；请给出含 .yaml 文件的文件夹。");

    public static LocalizedText NotAWeight(string option, string text) => new(
        $"{option} takes one body weight such as '80 kg', not '{text}'.", $"{option} 只能取一个体重，如“80 kg”，不能是“{text}”。");

    public static LocalizedText UnknownOption(string option, string? nearest) => nearest is not null
        ? new($"There is no option '{option}'; did you mean '{nearest}'?", $"没有选项“{option}”；是否应为“{nearest}”？")
        : new($"There is no option '{option}'; for a file of that name write './{option}'.", $"没有选项“{option}”；若是文件名，请写“./{option}”。");

    public static LocalizedText NoValue(string option) => new(
        $"{option} is followed by nothing; write its value behind it.", $"{option} 之后缺少取值；请在其后写出。");

    public static LocalizedText GivenTwice(string option) => new($"{option} can be given once only.", $"{option} 只能给出一次。");

    public static LocalizedText NoMatch(string pattern) => new(
        $"No file matches the pattern '{pattern}'.", $"没有文件与模式“{pattern}”匹配。");

    public static LocalizedText OverwritesInput(string path) => new(
        $"--output '{path}' would overwrite the file that is to be read; give another name.",
        $"--output“{path}”会覆盖待读取的文件，请换一个名称。");

    public static LocalizedText FormatOfNothing { get; } = new(
        "With several --output, each file's name gives its form, and --format gives that of standard output; add '--output -' for it, or leave --format out.",
        "给出多个 --output 时，各文件的格式由文件名决定，--format 指标准输出的格式；请加上“--output -”，或去掉 --format。");

    public static LocalizedText NoFormOfName(string path, IEnumerable<string> suffixes)
    {
        var all = string.Join(", ", suffixes);
        return new(
            $"--output '{path}' does not tell the form of the report; let the name end in one of {all}, or name the form with --format.",
            $"从 --output“{path}”看不出报告格式；请使文件名以 {all} 之一结尾，或用 --format 指定格式。");
    }

    public static LocalizedText WrittenTwice(string path) => new(
        $"--output '{path}' is given twice; name each file once.", $"--output“{path}”给出了两次；每个文件请只给一次。");

    public static LocalizedText IsFolder(string path) => new(
        $"'{path}' is a folder; name a file in it.", $"“{path}”是文件夹；请给出其中的一个文件。");

    public static LocalizedText IsFolderOfFiles(string path)
    {
        var pattern = $"{path.TrimEnd('/', '\\')}/*.yaml";
        return new($"'{path}' is a folder; to check the files in it, write '{pattern}'.", $"“{path}”是文件夹；要检查其中的文件，请写“{pattern}”。");
    }

    public static LocalizedText NoSuchFile(string file, string? nearest) => nearest is not null
        ? new($"There is no file '{file}'; did you mean '{nearest}'?", $"没有文件“{file}”；是否应为“{nearest}”？")
        : new($"There is no file '{file}'.", $"没有文件“{file}”。");

    public static LocalizedText CannotRead(string file, Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => NoSuchFile(file, InputFiles.Nearest(file)),
        UnauthorizedAccessException when Directory.Exists(file) => IsFolder(file),
        UnauthorizedAccessException => new($"'{file}' may not be read; ask for permission to read it.", $"无权读取“{file}”，请先取得读取权限。"),
        _ => new($"'{file}' cannot be read: {e.Message}", $"无法读取“{file}”：{e.Message}"),
    };

    public static LocalizedText CannotWrite(string? path, Exception e) => (path, e) switch
    {
        (null, _) => new($"The report cannot be written: {e.Message}", $"无法写出报告：{e.Message}"),
        (_, UnauthorizedAccessException) => new(
            $"The report may not be written to '{path}'; it is a folder, or needs a permission.", $"无法将报告写入“{path}”：它是文件夹，或缺少写入权限。"),
        (_, DirectoryNotFoundException) => new(
            $"The report cannot be written to '{path}': there is no such folder; make it first.", $"无法将报告写入“{path}”：没有该文件夹，请先新建。"),
        _ => new($"The report cannot be written to '{path}': {e.Message}", $"无法将报告写入“{path}”：{e.Message}"),
    };

    public static LocalizedText CannotWriteFile(string path, Exception e) => e switch
    {
        UnauthorizedAccessException => new(
            $"'{path}' may not be written; it is a folder, or needs a permission.", $"无法写入“{path}”：它是文件夹，或缺少写入权限。"),
        DirectoryNotFoundException => new(
            $"'{path}' cannot be written: there is no such folder; make it first.", $"无法写入“{path}”：没有该文件夹，请先新建。"),
        _ => new($"'{path}' cannot be written: {e.Message}", $"无法写入“{path}”：{e.Message}"),
    };

    public static LocalizedText BrokeDown(Exception e)
    {
        var version = $"{ToolIdentity.Name} {ToolIdentity.Version}";
        return new(
            $"The program itself broke down ({e.GetType().Name}: {e.Message}); please report this line, {version}, with the command and its files.",
            $"程序本身出错（{e.GetType().Name}：{e.Message}）；请将此行、版本 {version} 连同所用命令和文件一并反馈。");
    }

    static LocalizedText Usage(string command, LocalizedText arguments) => new(
        $"Usage: {ToolIdentity.Name} {command}{Spaced(arguments.English)} [options]; '{ToolIdentity.Name} {command} --help' tells more.",
        $"用法：{ToolIdentity.Name} {command}{Spaced(arguments.Chinese)} [选项]；更多说明见“{ToolIdentity.Name} {command} --help”。");

    static string Joined(string separator, string text) => text.Length > 0 ? separator + text : text;

    static string Spaced(string arguments) => arguments.Length > 0 ? $" {arguments}" : arguments;

    public static LocalizedText IsProtocol(string file) => new(
        $"{file} is a protocol file already; 'msc-protocol check' takes it as it is.", $"{file} 已是方案文件，可直接用 msc-protocol check 检查。");
}
