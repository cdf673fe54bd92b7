using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>The help pages.</summary>
static class HelpText
{
    /// <summary>Returns the page of the program, or of its command <c>check</c>.</summary>
    public static LocalizedText Of(bool program) => program ? Program : Check;

    static LocalizedText Program { get; } = new(
        """
        Checks mesenchymal stromal cell (MSC) trial protocols against rules that cite their sources.

        Usage: msc-protocol check FILE… [options]

        Commands:
          check    Check protocol files and report what is missing, wrong or inconsistent.

        Options:
          --lang en|zh   Language (default: that of the locale).
          --version      Print the version.
          --help         Print this page; 'msc-protocol check --help' tells more.

        """,
        """
        按附有文献依据的规则检查间充质基质细胞（MSC）临床试验方案。

        用法：msc-protocol check 文件… [选项]

        命令：
          check    检查方案文件，报告缺失、错误或前后矛盾之处。

        选项：
          --lang en|zh   语言（默认随系统区域设置）。
          --version      显示版本。
          --help         显示本页；更多说明见“msc-protocol check --help”。

        """);

    static LocalizedText Check { get; } = new(
        """
        Checks protocol files and reports what is missing, wrong or inconsistent.

        Usage: msc-protocol check FILE… [options]

          FILE           A protocol in YAML or JSON; a pattern such as 'protocols/**/*.yaml'
                         (* and ** only); or - for standard input.

        Options:
          --rules NAME   A shipped rule set (msc, msc/viability), or the path of a .yaml file or
                         a folder of them. Can be given several times. Default: msc.
          --format FORM  text (default) or json.
          --fail-on LEVEL
                         The least severity that makes the exit code 1: error (default),
                         warning, info, or never.
          --lang en|zh   Language (default: that of the locale).
          --output FILE  Write the report to FILE instead of standard output.
          --help         Print this page.

        Exit codes:
          0  nothing at or above --fail-on
          1  findings at or above --fail-on
          2  wrong usage; nothing was checked
          3  a file or rule set that cannot be read, or a rule that broke down

        Examples:
          msc-protocol check protocol.yaml
          msc-protocol check 'protocols/*.yaml' --rules msc --rules ./house-rules.yaml
          msc-protocol check protocol.json --format json --output report.json
          cat protocol.yaml | msc-protocol check - --fail-on warning

        """,
        """
        检查方案文件，报告缺失、错误或前后矛盾之处。

        用法：msc-protocol check 文件… [选项]

          文件           YAML 或 JSON 格式的方案；通配模式，如 'protocols/**/*.yaml'
                         （仅支持 * 和 **）；或用 - 表示标准输入。

        选项：
          --rules 名称   内置规则集（如 msc、msc/viability），或 .yaml 文件、文件夹的路径。
                         可多次给出。默认：msc。
          --format 格式  text（默认）或 json。
          --fail-on 级别
                         达到该级别的问题使退出码为 1：error（默认）、warning、info，
                         或 never（从不）。
          --lang en|zh   语言（默认随系统区域设置）。
          --output 文件  将报告写入文件，而不是标准输出。
          --help         显示本页。

        退出码：
          0  没有达到 --fail-on 级别的问题
          1  有达到 --fail-on 级别的问题
          2  用法有误，未检查任何文件
          3  文件或规则集无法读取，或规则运行出错

        示例：
          msc-protocol check protocol.yaml
          msc-protocol check 'protocols/*.yaml' --rules msc --rules ./house-rules.yaml
          msc-protocol check protocol.json --format json --output report.json
          cat protocol.yaml | msc-protocol check - --fail-on warning

        """);
}
