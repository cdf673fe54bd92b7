namespace MscProtocol.Cli;

/// <summary>The help page of <c>completion</c>.</summary>
static class CompletionHelpText
{
    public static LocalizedText Page { get; } = new(
        """
        Prints a script by which a shell completes commands, options, rules and terms with the Tab key.

        Usage: msc-protocol completion bash|zsh|fish|powershell

        Options:
          --line TEXT    Print what may follow on a command line that reads TEXT so far, one word
                         a line; the scripts ask this.
          --lang en|zh   Language of messages (default: that of the locale).
          --help         Print this page.

        Exit codes:
          0  printed
          2  wrong usage

        Examples, each a line for the file that the shell reads when it starts:
          bash, in ~/.bashrc
            eval "$(msc-protocol completion bash)"
          zsh, in ~/.zshrc, below compinit
            eval "$(msc-protocol completion zsh)"
          fish, in ~/.config/fish/config.fish
            msc-protocol completion fish | source
          PowerShell, in the file that $PROFILE names
            msc-protocol completion powershell | Out-String | Invoke-Expression

        """,
        """
        输出 shell 脚本，以便用 Tab 键补全命令、选项、规则编号和术语。

        用法：msc-protocol completion bash|zsh|fish|powershell

        选项：
          --line 文本    输出命令行已写至该文本时可接续的词，每行一个；供脚本调用。
          --lang en|zh   提示语言（默认随系统区域设置）。
          --help         显示本页。

        退出码：
          0  已输出
          2  用法有误

        示例（写入 shell 启动时读取的文件）：
          bash：~/.bashrc
            eval "$(msc-protocol completion bash)"
          zsh：~/.zshrc，置于 compinit 之后
            eval "$(msc-protocol completion zsh)"
          fish：~/.config/fish/config.fish
            msc-protocol completion fish | source
          PowerShell：$PROFILE 所指文件
            msc-protocol completion powershell | Out-String | Invoke-Expression

        """);
}
