namespace MscProtocol.Cli;

/// <summary>The help page of <c>dose</c>.</summary>
static class DoseHelpText
{
    public static LocalizedText Page { get; } = new(
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
