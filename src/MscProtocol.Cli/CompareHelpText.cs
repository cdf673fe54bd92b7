namespace MscProtocol.Cli;

/// <summary>The help page of <c>compare</c>.</summary>
static class CompareHelpText
{
    public static LocalizedText Page { get; } = new(
        """
        Sets a protocol beside the published trials, with all doses at one body weight.

        Usage: msc-protocol compare PROTOCOL [options]

          PROTOCOL       A protocol in YAML or JSON, or - for standard input.

        Options:
          --with TRIALS  sepsis (default), or all: also trials in other conditions, as
                         contrasts that count in no range.
          --weight MASS  The body weight at which doses are compared, such as '80 kg'. Default:
                         the protocol's reference weight, the middle of its weight band, or
                         70 kg.
          --format FORM  text (default), html (plots) or json.
          --lang en|zh   Language (default: that of the locale).
          --output FILE  Write the report to FILE instead of standard output, in the form of
                         --format or, without it, of the name (.txt, .html, .json). Can be
                         given several times; each name then gives a form, and - is standard
                         output in the form of --format.
          --color WHEN   Colour text: auto (default) on a terminal unless NO_COLOR is set,
                         always, or never.
          --quiet        Print no report; the exit code tells, and files are still written.
          --help         Print this page.

        Exit codes:
          0  compared; values that cannot be read are told on standard error and left out
          2  wrong usage; nothing was compared
          3  a file that cannot be read or written

        Examples:
          msc-protocol compare protocol.yaml
          msc-protocol compare protocol.yaml --weight '80 kg' --with all
          msc-protocol compare protocol.yaml --output trials.html
          msc-protocol compare - --format json --output comparison.json < protocol.yaml

        """,
        """
        将方案与已发表试验并列比较，全部剂量按同一体重换算。

        用法：msc-protocol compare 方案 [选项]

          方案           YAML 或 JSON 格式的方案文件，或用 - 表示标准输入。

        选项：
          --with 试验    sepsis（默认）仅脓毒症试验；all 另含其他疾病的对比试验，
                         对比试验不计入范围。
          --weight 体重  换算剂量所用体重，如 '80 kg'。默认取方案的参考体重，其次为
                         体重范围的中点，再次为 70 kg。
          --format 格式  text（默认）、html（图）或 json。
          --lang en|zh   语言（默认随系统区域设置）。
          --output 文件  将报告写入文件，而不是标准输出；格式由 --format 决定，未给出时由文件名
                         （.txt、.html、.json）决定。可多次给出，此时各文件的格式均由文件名决定，
                         “-”表示标准输出，其格式由 --format 决定。
          --color 时机   文字着色：auto（默认，仅在终端且未设 NO_COLOR 时）、always（总是）
                         或 never（从不）。
          --quiet        不显示报告，结果见退出码；文件照常写出。
          --help         显示本页。

        退出码：
          0  已比较；无法读取的值在标准错误中说明，不参与比较
          2  用法有误，未作比较
          3  文件无法读取或写入

        示例：
          msc-protocol compare protocol.yaml
          msc-protocol compare protocol.yaml --weight '80 kg' --with all
          msc-protocol compare protocol.yaml --output trials.html
          msc-protocol compare - --format json --output comparison.json < protocol.yaml

        """);
}
