namespace MscProtocol.Cli;

/// <summary>The help page of the program.</summary>
static class ProgramHelpText
{
    public static LocalizedText Page { get; } = new(
        """
        Checks mesenchymal stromal cell (MSC) trial protocols against rules that cite their sources.

        Usage: msc-protocol check FILE… [options]
               msc-protocol compare PROTOCOL [options]
               msc-protocol waive RULE --at PATH [options]
               msc-protocol init [options]
               msc-protocol schema protocol|rules|config|report [options]
               msc-protocol import FILE [options]
               msc-protocol rules list|explain|test [options]
               msc-protocol dose [TEXT] [options]
               msc-protocol survey FILE|FOLDER… [options]
               msc-protocol completion bash|zsh|fish|powershell

        Commands:
          check    Check protocol files and report what is missing, wrong or inconsistent.
          compare  Set a protocol beside the published trials, doses at one body weight.
          waive    Write a waiver of one finding into msc-protocol.yaml.
          init     Write a protocol file in which every field is explained, to be filled in.
          schema   Print a JSON Schema for editors and programs.
          import   Turn a registry record or a USDM document into a draft protocol.
          rules    List and explain the rules, or run the examples that they carry.
          dose     Find the doses of cells that a text states.
          survey   Count what many trials state and leave out, and which rules they break.
          completion
                   Print a script for a shell, which then completes with the Tab key.

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
              msc-protocol schema protocol|rules|config|report [选项]
              msc-protocol import 文件 [选项]
              msc-protocol rules list|explain|test [选项]
              msc-protocol dose [文本] [选项]
              msc-protocol survey 文件|文件夹… [选项]
              msc-protocol completion bash|zsh|fish|powershell

        命令：
          check    检查方案文件，报告缺失、错误或前后矛盾之处。
          compare  将方案与已发表试验并列比较，剂量按同一体重换算。
          waive    将对某个问题的豁免写入 msc-protocol.yaml。
          init     写出待填写的方案文件，其中每个字段均有说明。
          schema   输出供编辑器和程序使用的 JSON Schema。
          import   将注册记录或 USDM 文件转为方案草稿。
          rules    列出和说明规则，或运行规则自带的示例。
          dose     找出文本中的细胞剂量。
          survey   统计大量试验说明和未说明的内容，以及最常未通过的规则。
          completion
                   输出 shell 脚本，以便用 Tab 键补全。

        选项：
          --lang en|zh   语言（默认随系统区域设置）。
          --version      显示版本。
          --help         显示本页；更多说明见“msc-protocol 命令 --help”。

        """);
}
