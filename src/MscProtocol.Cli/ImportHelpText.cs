namespace MscProtocol.Cli;

/// <summary>The help page of <c>import</c>.</summary>
static class ImportHelpText
{
    public static LocalizedText Page { get; } = new(
        $"""
        Turns a registry record or a USDM document into a draft protocol.

        Usage: msc-protocol import FILE [options]

          FILE           One study of ClinicalTrials.gov (JSON) or one USDM document, or - for
                         standard input.

        In the draft, each fact is followed by the place of the record that it comes from; what
        is still to be stated stands as a comment in its place.

        Options:
          --from KIND    {FromOption.Records.English}; told from the content if left out.
          --format FORM  yaml (default), or json: the same facts, without comments.
          --lang en|zh   Language of the comments (default: that of the locale).
          --output FILE  Write the draft to FILE instead of standard output.
          --help         Print this page.

        Exit codes:
          0  written
          2  wrong usage, or FILE is a protocol already; nothing was written
          3  a file that cannot be read or written

        Examples:
          msc-protocol import NCT02421484.json
          msc-protocol import NCT02421484.json --output protocol.yaml
          msc-protocol import study.json --from usdm --format json

        """,
        $"""
        将注册记录或 USDM 文件转为方案草稿。

        用法：msc-protocol import 文件 [选项]

          文件           ClinicalTrials.gov 的一项研究（JSON）或一份 USDM 文件，或用 - 表示标准输入。

        草稿中每项内容后注明其在记录中的出处；尚待说明的项目以注释列在相应位置。

        选项：
          --from 类型    {FromOption.Records.Chinese}；省略时按内容判断。
          --format 格式  yaml（默认）；json 内容相同，不含注释。
          --lang en|zh   注释的语言（默认随系统区域设置）。
          --output 文件  将草稿写入文件，而不是标准输出。
          --help         显示本页。

        退出码：
          0  已写出
          2  用法有误，或文件已是方案；未写出
          3  文件无法读取或写入

        示例：
          msc-protocol import NCT02421484.json
          msc-protocol import NCT02421484.json --output protocol.yaml
          msc-protocol import study.json --from usdm --format json

        """);
}
