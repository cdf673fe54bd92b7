namespace MscProtocol.Cli;

/// <summary>The help page of <c>init</c>.</summary>
static class InitHelpText
{
    public static LocalizedText Page { get; } = new(
        """
        Writes a protocol file in which every field is explained, to be filled in.

        Usage: msc-protocol init [options]

        Options:
          --phase PHASE  The phase to write, such as 2 or 1/2.
          --indication CONDITION
                         The indication to write, such as sepsis.
          --output FILE  Write to FILE instead of standard output.
          --force        Write over FILE where there is one.
          --lang en|zh   Language of the comments (default: that of the locale).
          --help         Print this page.

        Exit codes:
          0  written
          2  wrong usage, or there is such a file; nothing was written
          3  a file that cannot be written

        Examples:
          msc-protocol init --phase 2 --indication sepsis --output protocol.yaml
          msc-protocol init --lang zh > protocol.yaml

        """,
        """
        写出待填写的方案文件，其中每个字段均有说明。

        用法：msc-protocol init [选项]

        选项：
          --phase 分期   预填的试验分期，如 2 或 1/2。
          --indication 适应证
                         预填的适应证，如 sepsis 或 脓毒症。
          --output 文件  写入文件，而不是标准输出。
          --force        文件已存在时覆盖。
          --lang en|zh   注释语言（默认随系统区域设置）。
          --help         显示本页。

        退出码：
          0  已写出
          2  用法有误，或文件已存在；未写出
          3  文件无法写入

        示例：
          msc-protocol init --phase 2 --indication sepsis --output protocol.yaml
          msc-protocol init --lang zh > protocol.yaml

        """);
}
