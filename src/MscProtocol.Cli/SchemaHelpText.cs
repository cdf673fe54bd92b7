namespace MscProtocol.Cli;

/// <summary>The help page of <c>schema</c>.</summary>
static class SchemaHelpText
{
    public static LocalizedText Page { get; } = new(
        """
        Prints a JSON Schema (draft 7) by which an editor completes and explains a file,
        or by which a program knows what a report as JSON holds.

        Usage: msc-protocol schema protocol|rules|config|report [options]

        Options:
          --output FILE  Write to FILE instead of standard output.
          --lang en|zh   Language of messages; the schema speaks both.
          --help         Print this page.

        Examples:
          msc-protocol schema protocol --output protocol.schema.json
          msc-protocol schema config

        In an editor with the YAML language server, the first line of the protocol is then
          # yaml-language-server: $schema=protocol.schema.json

        """,
        """
        输出 JSON Schema（draft 7），供编辑器补全和说明文件内容，或供程序了解 JSON 报告的结构。

        用法：msc-protocol schema protocol|rules|config|report [选项]

        选项：
          --output 文件  写入文件，而不是标准输出。
          --lang en|zh   提示语言；schema 本身含中英文。
          --help         显示本页。

        示例：
          msc-protocol schema protocol --output protocol.schema.json
          msc-protocol schema config

        在支持 YAML language server 的编辑器中，方案首行写：
          # yaml-language-server: $schema=protocol.schema.json

        """);
}
