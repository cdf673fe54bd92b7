namespace MscProtocol.Cli;

/// <summary>The help page of <c>survey</c>.</summary>
static class SurveyHelpText
{
    public static LocalizedText Page { get; } = new(
        $"""
        Counts what many trials state and leave out, and which rules they break most often.

        Usage: msc-protocol survey FILE|FOLDER… [options]

          FILE           Records of ClinicalTrials.gov (one, an array, a page of the interface,
                         or one a line), a protocol file, or a USDM document; a pattern such
                         as 'records/*.json'; or - for standard input.
          FOLDER         Every .json, .ndjson, .jsonl, .yaml and .yml file in it and below.

        Options:
          --rules NAME   A shipped profile or rule set (sepsis, msc/viability), or the path of
                         a .yaml file or a folder of them. Can be given several times.
                         Default: sepsis where the indication is septic, else msc.
          --from KIND    {FromOption.Choices.English} (default: told from the content).
          --format FORM  text (default), json, csv or markdown. Text and Markdown show the most
                         frequent kinds and rules, json and csv all of them, with amounts in
                         the base unit of their scale.
          --lang en|zh   Language (default: that of the locale).
          --output FILE  Write the report to FILE instead of standard output, in the form of
                         --format or, without it, of the name (.txt, .json, .csv, .md). Can be
                         given several times; each name then gives a form, and - is standard
                         output in the form of --format.
          --color WHEN   Colour text: auto (default) on a terminal unless NO_COLOR is set,
                         always, or never.
          --quiet        Print no report and no progress; files are still written.
          --help         Print this page.

        Trials that give no mesenchymal stromal cells are counted apart. Each amount of a trial
        counts once, a range with both its ends; doses are not converted. A record that cannot
        be read is told on standard error, and the rest goes on. Ctrl-C ends the survey with
        what was counted, and the report says so. No msc-protocol.yaml is followed.

        Exit codes:
          0    surveyed
          2    wrong usage; nothing was surveyed
          3    a file, a record or a rule set that cannot be read, a report that cannot be
               written, or a rule that broke down
          130  stopped by Ctrl-C; the report holds what was counted until then

        Examples:
          msc-protocol survey ctg-studies.json
          msc-protocol survey records --rules msc --format csv --output survey.csv
          cat studies.ndjson | msc-protocol survey - --format markdown

        """,
        $"""
        统计大量试验说明和未说明的内容，以及最常未通过的规则。

        用法：msc-protocol survey 文件|文件夹… [选项]

          文件           ClinicalTrials.gov 记录（单条、数组、接口分页，或每行一条）、方案文件
                         或 USDM 文档；通配模式，如 'records/*.json'；或用 - 表示标准输入。
          文件夹         其中（含子文件夹）所有 .json、.ndjson、.jsonl、.yaml、.yml 文件。

        选项：
          --rules 名称   内置规则组合或规则集（如 sepsis、msc/viability），或 .yaml 文件、
                         文件夹的路径。可多次给出。默认：适应证为脓毒症类疾病时用 sepsis，
                         否则用 msc。
          --from 类型    {FromOption.Choices.Chinese}（默认按内容判断）。
          --format 格式  text（默认）、json、csv 或 markdown。text 和 markdown 只列最常见的
                         类别和规则；json 和 csv 列出全部，数值采用基本单位。
          --lang en|zh   语言（默认随系统区域设置）。
          --output 文件  将报告写入文件，而不是标准输出；格式由 --format 决定，未给出时由文件名
                         （.txt、.json、.csv、.md）决定。可多次给出，此时各文件的格式均由
                         文件名决定，“-”表示标准输出，其格式由 --format 决定。
          --color 时机   文字着色：auto（默认，仅在终端且未设 NO_COLOR 时）、always（总是）
                         或 never（从不）。
          --quiet        不显示报告和进度；文件照常写出。
          --help         显示本页。

        不给予间充质基质细胞的试验单独计数。同一试验的相同数值只计一次，范围按两端各计一次；
        剂量不作换算。无法读取的记录在标准错误中说明，其余继续统计。按 Ctrl-C 可提前结束，
        报告给出已统计的部分并注明。不读取 msc-protocol.yaml。

        退出码：
          0    已统计
          2    用法有误，未作统计
          3    文件、记录或规则集无法读取，报告无法写入，或规则运行出错
          130  被 Ctrl-C 中止；报告为此前已统计的部分

        示例：
          msc-protocol survey ctg-studies.json
          msc-protocol survey records --rules msc --format csv --output survey.csv
          cat studies.ndjson | msc-protocol survey - --format markdown

        """);
}
