namespace MscProtocol.Cli;

/// <summary>The help page of <c>check</c>.</summary>
static class CheckHelpText
{
    public static LocalizedText Page { get; } = new(
        $"""
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
          --from KIND    {FromOption.Choices.English} (default: told from the content).
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
        $"""
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
          --from 类型    {FromOption.Choices.Chinese}（默认按内容判断）。
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
}
