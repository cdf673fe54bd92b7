namespace MscProtocol.Cli;

/// <summary>The help pages of <c>rules</c> and its commands.</summary>
static class RulesHelpText
{
    /// <summary>The page of <c>rules</c>.</summary>
    public static LocalizedText Rules { get; } = new(
        """
        Works with rules: those that ship with the program, and your own.

        Usage: msc-protocol rules list [options]
               msc-protocol rules explain ID… [options]
               msc-protocol rules test [PATH…] [options]

        Commands:
          list     List rules by concern, and what each profile contains.
          explain  Tell everything about a rule: what it asks, why, and on whose authority.
          test     Run the examples that rules carry.

        Options:
          --lang en|zh   Language (default: that of the locale).
          --help         Print this page; 'msc-protocol rules COMMAND --help' tells more.

        Examples:
          msc-protocol rules list --concern dosing
          msc-protocol rules explain MSC-VIA-002
          msc-protocol rules test ./house-rules.yaml

        """,
        """
        查看和检验规则，包括内置规则与自有规则。

        用法：msc-protocol rules list [选项]
              msc-protocol rules explain 编号… [选项]
              msc-protocol rules test [路径…] [选项]

        命令：
          list     按主题列出规则，并列出各规则组合的内容。
          explain  说明一条规则的全部内容：要求、理由和依据。
          test     运行规则自带的示例。

        选项：
          --lang en|zh   语言（默认随系统区域设置）。
          --help         显示本页；更多说明见“msc-protocol rules 命令 --help”。

        示例：
          msc-protocol rules list --concern dosing
          msc-protocol rules explain MSC-VIA-002
          msc-protocol rules test ./house-rules.yaml

        """);

    /// <summary>The page of <c>rules list</c>.</summary>
    public static LocalizedText List { get; } = new(
        """
        Lists rules by concern, each with its severity, rule set and profiles, and what each
        profile contains. A severity in brackets is the one that a profile gives the rule.

        Usage: msc-protocol rules list [options]

        Options:
          --rules NAME   A shipped rule set or profile (msc, msc/viability, sepsis), or the path
                         of a .yaml file or a folder of them. Can be given several times.
                         Default: every shipped rule.
          --profile NAME
                         Only the rules that this profile contains, with its severities:
                         sepsis, msc, early-phase, confirmatory or isct-2006.
          --concern NAME
                         Only the rules of this concern, such as dosing.
          --severity LEVEL
                         Only the rules of this severity: error, warning or info.
          --format FORM  text (default), json, or markdown.
          --lang en|zh   Language (default: that of the locale).
          --output FILE  Write the list to FILE instead of standard output.
          --help         Print this page.

        Exit codes:
          0  listed
          2  wrong usage; nothing was listed
          3  a rule set that cannot be used, or a file that cannot be written

        Examples:
          msc-protocol rules list
          msc-protocol rules list --concern dosing --severity error
          msc-protocol rules list --profile early-phase --lang zh
          msc-protocol rules list --rules ./house-rules.yaml --format json

        """,
        """
        按主题列出规则，包括级别、所属规则集和规则组合，并列出各规则组合的内容。
        括号内的级别是该规则组合为规则另行设定的级别。

        用法：msc-protocol rules list [选项]

        选项：
          --rules 名称   内置规则集或规则组合（如 msc、msc/viability、sepsis），或 .yaml 文件、
                         文件夹的路径。可多次给出。默认：全部内置规则。
          --profile 名称
                         只列出该规则组合包含的规则及其设定的级别：sepsis、msc、early-phase、
                         confirmatory 或 isct-2006。
          --concern 主题
                         只列出该主题的规则，如 dosing 或“剂量”。
          --severity 级别
                         只列出该级别的规则：error、warning 或 info。
          --format 格式  text（默认）、json 或 markdown。
          --lang en|zh   语言（默认随系统区域设置）。
          --output 文件  将列表写入文件，而不是标准输出。
          --help         显示本页。

        退出码：
          0  已列出
          2  用法有误，未列出规则
          3  规则集有误无法使用，或文件无法写入

        示例：
          msc-protocol rules list
          msc-protocol rules list --concern dosing --severity error
          msc-protocol rules list --profile early-phase --lang zh
          msc-protocol rules list --rules ./house-rules.yaml --format json

        """);

    /// <summary>The page of <c>rules explain</c>.</summary>
    public static LocalizedText Explain { get; } = new(
        """
        Tells everything about rules: what each asks, of what and when, with which parameters,
        why, on whose authority, what to write instead, and the examples that it carries.

        Usage: msc-protocol rules explain ID… [options]

          ID             The id of a rule, such as MSC-VIA-002, as findings name it.

        Options:
          --rules NAME   Where to look: a shipped rule set or profile, or the path of a .yaml
                         file or a folder of them. Can be given several times. Default: every
                         shipped rule.
          --format FORM  text (default), json, or markdown.
          --lang en|zh   Only this language (default: both, that of the locale first).
          --output FILE  Write to FILE instead of standard output.
          --help         Print this page.

        Exit codes:
          0  explained
          2  wrong usage, or no such rule; nothing was explained
          3  a rule set that cannot be used, or a file that cannot be written

        Examples:
          msc-protocol rules explain MSC-VIA-002
          msc-protocol rules explain MSC-DOSE-008 SEP-BIO-007 --lang en
          msc-protocol rules explain OUR-HOLD-001 --rules ./our-hospital.yaml
          msc-protocol rules explain MSC-VIA-002 --format markdown --output rule.md

        """,
        """
        说明规则的全部内容：检查什么、何时适用、参数、理由、依据、如何修改，以及自带的示例。

        用法：msc-protocol rules explain 编号… [选项]

          编号           规则编号，如 MSC-VIA-002，与检查结果中的编号一致。

        选项：
          --rules 名称   查找范围：内置规则集或规则组合，或 .yaml 文件、文件夹的路径。
                         可多次给出。默认：全部内置规则。
          --format 格式  text（默认）、json 或 markdown。
          --lang en|zh   只用该语言（默认中英文并列，系统区域的语言在前）。
          --output 文件  写入文件，而不是标准输出。
          --help         显示本页。

        退出码：
          0  已说明
          2  用法有误或没有该规则，未作说明
          3  规则集有误无法使用，或文件无法写入

        示例：
          msc-protocol rules explain MSC-VIA-002
          msc-protocol rules explain MSC-DOSE-008 SEP-BIO-007 --lang en
          msc-protocol rules explain OUR-HOLD-001 --rules ./our-hospital.yaml
          msc-protocol rules explain MSC-VIA-002 --format markdown --output rule.md

        """);

    /// <summary>The page of <c>rules test</c>.</summary>
    public static LocalizedText Test { get; } = new(
        """
        Runs the examples that rules carry, and shows those that are not as they say.

        Usage: msc-protocol rules test [PATH…] [options]

          PATH           The path of a .yaml file or a folder of them, or a shipped rule set;
                         only the rules that it defines itself are tried. Default: every
                         shipped rule.

        Options:
          --format FORM  text (default) or json.
          --lang en|zh   Language (default: that of the locale).
          --output FILE  Write the report to FILE instead of standard output.
          --help         Print this page.

        Exit codes:
          0  every example is as it says
          1  an example is wrong
          2  wrong usage, no such file, or a folder without rule sets; nothing was run
          3  a rule set that cannot be used, or a file that cannot be written

        Examples:
          msc-protocol rules test
          msc-protocol rules test ./house-rules.yaml
          msc-protocol rules test ./our-rules --format json --output examples.json

        """,
        """
        运行规则自带的示例，列出与其说明不符的示例。

        用法：msc-protocol rules test [路径…] [选项]

          路径           .yaml 文件或文件夹的路径，或内置规则集的名称；只检验其中自行定义
                         的规则。默认：全部内置规则。

        选项：
          --format 格式  text（默认）或 json。
          --lang en|zh   语言（默认随系统区域设置）。
          --output 文件  将报告写入文件，而不是标准输出。
          --help         显示本页。

        退出码：
          0  全部示例正确
          1  有示例错误
          2  用法有误、没有该文件，或文件夹中没有规则集；未运行
          3  规则集有误无法使用，或文件无法写入

        示例：
          msc-protocol rules test
          msc-protocol rules test ./house-rules.yaml
          msc-protocol rules test ./our-rules --format json --output examples.json

        """);
}
