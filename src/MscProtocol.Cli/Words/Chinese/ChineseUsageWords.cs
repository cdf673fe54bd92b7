namespace MscProtocol.Cli;

/// <inheritdoc/>
sealed class ChineseUsageWords : UsageWords
{
    public override string NoFile => "请给出至少一个方案文件、通配模式（如 'protocols/*.yaml'），或用 - 表示标准输入。";
    public override string NotOneProtocol => "请给出一个方案文件，或用 - 表示标准输入。";
    public override string NotOneRecord => "请给出一份注册记录或 USDM 文件，或用 - 表示标准输入。";
    public override string NoDocument => "请至少指定一个文件、一个通配模式（如 'protocols/*.docx'），或用 - 表示标准输入。";
    public override string File => "文件";

    public override string NoCommand(string all) => $"缺少命令；请先写 {all} 之一。";

    public override string NotACommand(string word, string nearest) => $"没有命令“{word}”；是否应为“{nearest}”？";

    public override string FileWithoutCommand(string file, string tool) =>
        $"“{file}”是文件，不是命令；要检查它，请写“{tool} check {file}”。";
    public override string NoRulesCommand => "请说明要对规则做什么：rules list、rules explain 或 rules test。";
    public override string Files => "文件…";
    public override string Protocol => "方案";
    public override string FilesAndFolders => "文件|文件夹…";
    public override string NothingToSurvey => "请给出至少一个文件、文件夹或通配模式（如 'records/*.json'），或用 - 表示标准输入。";
    public override string Rules => "编号…";
    public override string Paths => "[路径…]";
    public override string NoRuleId => "请给出至少一个规则编号，如 MSC-VIA-002。";
    public override string Text => "[文本]";
    public override string NotOneText => "请给出一段文本并加引号；不给出文本则逐行读取标准输入。";
    public override string RuleAtPath => "规则编号 --at 路径";
    public override string List => "[词表]";

    public override string MistypedList(string name, string nearest) => $"没有词表“{name}”；是否应为“{nearest}”？";

    public override string NotOneList(string all) => $"请给出一个词表，或不给出以列出全部词表：{all}。";

    public override string NotOneSchema => "请指明文件种类：protocol、rules、config 或 report。";

    public override string NotOneShell(string all) => $"请指明一种 shell：{all}。";

    public override string NotForInit(string name) => $"init 只接受选项，不接受“{name}”；请用 --output 指定文件。";
    public override string NotOneRule => "请给出所偏离的一条规则的编号，如 MSC-DOSE-002。";
    public override string NoPlace => "请用 --at 路径 指明位置，即问题所示的路径，如 arms[1].dose。";

    public override string NotForList(string name) => $"rules list 不接受名称；要列出某个规则集，请写 --rules '{name}'。";

    public override string Usage(string tool, string command, string arguments) =>
        $"用法：{tool} {command}{arguments} [选项]；更多说明见“{tool} {command} --help”。";
}
