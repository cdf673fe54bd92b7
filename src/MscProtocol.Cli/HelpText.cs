using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>The help pages.</summary>
static class HelpText
{
    /// <summary>The page of the program.</summary>
    public static LocalizedText Program { get; } = new(
        """
        Checks mesenchymal stromal cell (MSC) trial protocols against rules that cite their sources.

        Usage: msc-protocol check FILE… [options]
               msc-protocol compare PROTOCOL [options]
               msc-protocol waive RULE --at PATH [options]
               msc-protocol init [options]
               msc-protocol schema protocol|rules|config [options]
               msc-protocol import FILE [options]
               msc-protocol rules list|explain|test [options]
               msc-protocol dose [TEXT] [options]
               msc-protocol survey FILE|FOLDER… [options]

        Commands:
          check    Check protocol files and report what is missing, wrong or inconsistent.
          compare  Set a protocol beside the published trials, doses at one body weight.
          waive    Write a waiver of one finding into msc-protocol.yaml.
          init     Write a protocol file in which every field is explained, to be filled in.
          schema   Print a JSON Schema for editors.
          import   Turn a registry record or a USDM document into a draft protocol.
          rules    List and explain the rules, or run the examples that they carry.
          dose     Find the doses of cells that a text states.
          survey   Count what many trials state and leave out, and which rules they break.

        Options:
          --lang en|zh   Language (default: that of the locale).
          --version      Print the version.
          --help         Print this page; 'msc-protocol COMMAND --help' tells more.

        """,
        """
        按附有文献依据的规则检查间充质基质细胞（MSC）临床试验方案。

        用法：msc-protocol check 文件… [选项]
              msc-protocol compare 方案 [选项]
              msc-protocol waive 规则编号 --at 路径 [选项]
              msc-protocol init [选项]
              msc-protocol schema protocol|rules|config [选项]
              msc-protocol import 文件 [选项]
              msc-protocol rules list|explain|test [选项]
              msc-protocol dose [文本] [选项]
              msc-protocol survey 文件|文件夹… [选项]

        命令：
          check    检查方案文件，报告缺失、错误或前后矛盾之处。
          compare  将方案与已发表试验并列比较，剂量按同一体重换算。
          waive    将对某个问题的豁免写入 msc-protocol.yaml。
          init     写出待填写的方案文件，其中每个字段均有说明。
          schema   输出供编辑器使用的 JSON Schema。
          import   将注册记录或 USDM 文件转为方案草稿。
          rules    列出和说明规则，或运行规则自带的示例。
          dose     找出文本中的细胞剂量。
          survey   统计大量试验说明和未说明的内容，以及最常未通过的规则。

        选项：
          --lang en|zh   语言（默认随系统区域设置）。
          --version      显示版本。
          --help         显示本页；更多说明见“msc-protocol 命令 --help”。

        """);

    /// <summary>The page of <c>check</c>.</summary>
    public static LocalizedText Check { get; } = new(
        """
        Checks protocol files and reports what is missing, wrong or inconsistent.

        Usage: msc-protocol check FILE… [options]

          FILE           A protocol in YAML or JSON, ClinicalTrials.gov records (one study, a
                         download of many, or lines), or a CDISC USDM document; a pattern such
                         as 'protocols/**/*.yaml' (* and ** only); or - for standard input.

        Options:
          --rules NAME   A shipped profile or rule set (sepsis, msc/viability), or the path of
                         a .yaml file or a folder of them. Can be given several times.
                         Default: what the configuration names; else sepsis where the
                         indication is septic, and msc elsewhere.
          --config FILE  The configuration. Default: msc-protocol.yaml beside the protocol or in
                         a folder above it, up to one that holds .git.
          --no-config    Follow no configuration: no waivers, and the rules as they ship.
          --today DATE   The day on which waivers are judged, such as 2026-12-31. Default: today.
          --from KIND    protocol, ctgov or usdm (default: told from the content).
          --strict       Report missing facts that a registry record cannot state as well.
          --format FORM  text (default), html (browser, paper; with plots), json, sarif (code
                         scanning, editors), junit (build servers), markdown (comments),
                         github (annotations of a workflow) or csv (spreadsheets).
          --fail-on LEVEL
                         The least severity that makes the exit code 1: error (default),
                         warning, info, or never.
          --lang en|zh   Language (default: that of the locale).
          --output FILE  Write the report to FILE instead of standard output, in the form of
                         --format or, without it, of the name (.txt, .html, .json, .sarif,
                         .xml, .md, .csv). Can be given several times; each name then gives a form,
                         and - is standard output in the form of --format.
          --color WHEN   Colour text: auto (default) on a terminal unless NO_COLOR is set,
                         always, or never.
          --quiet        Print no report; the exit code tells, and files are still written.
          --help         Print this page.

        Exit codes:
          0  nothing at or above --fail-on
          1  findings at or above --fail-on
          2  wrong usage; nothing was checked
          3  a file, rule set or configuration that cannot be read, or a rule that broke down

        Examples:
          msc-protocol check protocol.yaml
          msc-protocol check 'protocols/*.yaml' --rules msc --rules ./house-rules.yaml
          msc-protocol check protocol.yaml --output report.html --output findings.sarif
          msc-protocol check 'protocols/*.yaml' --format github --output - --output findings.sarif
          cat protocol.yaml | msc-protocol check - --fail-on warning

        """,
        """
        检查方案文件，报告缺失、错误或前后矛盾之处。

        用法：msc-protocol check 文件… [选项]

          文件           YAML 或 JSON 格式的方案、ClinicalTrials.gov 记录（单项研究、
                         批量下载或逐行记录）或 CDISC USDM 文档；通配模式，如
                         'protocols/**/*.yaml'（仅支持 * 和 **）；或用 - 表示标准输入。

        选项：
          --rules 名称   内置规则组合或规则集（如 sepsis、msc/viability），或 .yaml 文件、
                         文件夹的路径。可多次给出。默认：配置文件所列；其次，适应证为脓毒症类疾病时用 sepsis，
                         否则用 msc。
          --config 文件  配置文件。默认：方案旁或其上级文件夹中的 msc-protocol.yaml，
                         至含 .git 的文件夹为止。
          --no-config    不使用配置文件：无豁免，规则保持原样。
          --today 日期   判断豁免是否到期的日期，如 2026-12-31。默认：当天。
          --from 类型    protocol、ctgov 或 usdm（默认按内容判断）。
          --strict       登记记录无法说明的缺失事项也予以报告。
          --format 格式  text（默认）、html（浏览器与打印，含图）、json、sarif（代码扫描与编辑器）、
                         junit（构建服务器）、markdown（评论）、github（工作流注释）或 csv（电子表格）。
          --fail-on 级别
                         达到该级别的问题使退出码为 1：error（默认）、warning、info，
                         或 never（从不）。
          --lang en|zh   语言（默认随系统区域设置）。
          --output 文件  将报告写入文件，而不是标准输出；格式由 --format 决定，未给出时由文件名
                         （.txt、.html、.json、.sarif、.xml、.md、.csv）决定。可多次给出，此时各文件的格式均由文件名决定，
                         “-”表示标准输出，其格式由 --format 决定。
          --color 时机   文字着色：auto（默认，仅在终端且未设 NO_COLOR 时）、always（总是）
                         或 never（从不）。
          --quiet        不显示报告，结果见退出码；文件照常写出。
          --help         显示本页。

        退出码：
          0  没有达到 --fail-on 级别的问题
          1  有达到 --fail-on 级别的问题
          2  用法有误，未检查任何文件
          3  文件、规则集或配置文件无法读取，或规则运行出错

        示例：
          msc-protocol check protocol.yaml
          msc-protocol check 'protocols/*.yaml' --rules msc --rules ./house-rules.yaml
          msc-protocol check protocol.yaml --output report.html --output findings.sarif
          msc-protocol check 'protocols/*.yaml' --format github --output - --output findings.sarif
          cat protocol.yaml | msc-protocol check - --fail-on warning

        """);

    /// <summary>The page of <c>compare</c>.</summary>
    public static LocalizedText Compare { get; } = new(
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

    /// <summary>The page of <c>dose</c>.</summary>
    public static LocalizedText Dose { get; } = new(
        """
        Finds the doses of cells that a text states, in the notations of registries and papers.

        Usage: msc-protocol dose [TEXT] [options]

          TEXT           A text, in quotation marks. Without it, or with -, each line of standard
                         input is read by itself.

        Options:
          --weight MASS  The body weight at which doses per kilogram and absolute doses are set
                         side by side, such as '80 kg'. Default: 70 kg, as an assumption.
          --format FORM  text (default), or json: one array a text or line, on one line, with
                         an object for each dose (low, high, basis, weight, role, notation,
                         doubt, text, start, end, canonical, ucum, atWeight). Offsets are in
                         UTF-16 units.
          --lang en|zh   Language (default: that of the locale).
          --output FILE  Write the report to FILE instead of standard output.
          --help         Print this page.

        Amounts of other agents and other cells, blood counts, numbers of patients and doses
        given to animals are left out. A dose that is repeated in another form, such as
        '2×107 cells (20 million cells)', is one dose.

        Exit codes:
          0  a dose was found
          1  no dose was found
          2  wrong usage; nothing was read
          3  standard input that cannot be read, or a report that cannot be written

        Examples:
          msc-protocol dose '0.3, 1.0, and 3.0 × 106 cells/kg'
          msc-protocol dose '10^6 MSC/kg (maximum 80.10^6 MSC)' --weight 90kg
          cut -f 2 trials.tsv | msc-protocol dose --format json

        """,
        """
        找出文本中的细胞剂量，可识别临床试验注册库和文献中的各种写法。

        用法：msc-protocol dose [文本] [选项]

          文本           一段文本，需加引号。不给出文本或写 - 时，逐行读取标准输入。

        选项：
          --weight 体重  将每公斤剂量与总剂量相互换算所用的体重，如 '80 kg'。默认假定 70 kg。
          --format 格式  text（默认）；或 json：每段文本或每行输出一个单行数组，每个剂量一个
                         对象（low、high、basis、weight、role、notation、doubt、text、
                         start、end、canonical、ucum、atWeight）。位置以 UTF-16 单位计。
          --lang en|zh   语言（默认随系统区域设置）。
          --output 文件  将报告写入文件，而不是标准输出。
          --help         显示本页。

        其他药物、其他细胞、血细胞计数、患者人数和动物剂量不计在内。
        同一剂量换一种写法重复出现（如“2×107 cells (20 million cells)”）只算一个。

        退出码：
          0  找到剂量
          1  未找到剂量
          2  用法有误，未读取文本
          3  无法读取标准输入，或无法写入报告

        示例：
          msc-protocol dose '0.3, 1.0, and 3.0 × 106 cells/kg'
          msc-protocol dose '10^6 MSC/kg (maximum 80.10^6 MSC)' --weight 90kg
          cut -f 2 trials.tsv | msc-protocol dose --format json

        """);
}
