namespace MscProtocol.Cli;

/// <summary>The help page of <c>waive</c>.</summary>
static class WaiveHelpText
{
    public static LocalizedText Page { get; } = new(
        """
        Writes a waiver of one finding into msc-protocol.yaml; all else in the file stays as it is.
        A waiver counts once it has a reason, a name and an end, and stays visible in every report.

        Usage: msc-protocol waive RULE --at PATH [options]

          RULE           The rule that is deviated from, such as MSC-DOSE-002.

        Options:
          --at PATH      The field, as the finding shows it, such as 'arms[1].dose'.
          --because TEXT The reason. Left out, an empty one is written, to be filled in.
          --by NAME      Who decided it; likewise.
          --until DATE   The last day on which it holds, such as 2026-12-31; likewise.
          --file PROTOCOL
                         The protocol whose configuration is meant. Default: the working folder's.
          --config FILE  The configuration itself; it is made where there is none.
          --lang en|zh   Language (default: that of the locale).
          --help         Print this page.

        Exit codes:
          0  written
          2  wrong usage, no such rule or field, or waived already; nothing was written
          3  a configuration that cannot be read or written

        Examples:
          msc-protocol waive MSC-DOSE-002 --at 'arms[1].dose' --file protocol.yaml
          msc-protocol waive MSC-DOSE-002 --at 'arms[1].dose' --because 'DSMB letter of 2026-03-02' --by 'Principal investigator' --until 2026-12-31

        """,
        """
        将对某个问题的豁免写入 msc-protocol.yaml，文件其余内容保持不变。
        豁免须有理由、决定者和截止日期方可生效，并始终显示在报告中。

        用法：msc-protocol waive 规则编号 --at 路径 [选项]

          规则编号       所偏离的规则，如 MSC-DOSE-002。

        选项：
          --at 路径      问题所示的字段，如 'arms[1].dose'。
          --because 理由 允许偏离的理由。省略时写入空值，待填写。
          --by 姓名      决定者；同上。
          --until 日期   最后有效日，如 2026-12-31；同上。
          --file 方案    指明使用哪个方案的配置文件。默认：当前文件夹的。
          --config 文件  直接指明配置文件；不存在时新建。
          --lang en|zh   语言（默认随系统区域设置）。
          --help         显示本页。

        退出码：
          0  已写入
          2  用法有误、没有该规则或字段，或已有豁免；未写入
          3  配置文件无法读取或写入

        示例：
          msc-protocol waive MSC-DOSE-002 --at 'arms[1].dose' --file protocol.yaml
          msc-protocol waive MSC-DOSE-002 --at 'arms[1].dose' --because '2026-03-02 DSMB 来函' --by '主要研究者' --until 2026-12-31

        """);
}
