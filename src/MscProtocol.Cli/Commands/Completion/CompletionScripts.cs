namespace MscProtocol.Cli;

/// <summary>Scripts by which shells ask this program for what may be written next; where it knows nothing they offer files.</summary>
static class CompletionScripts
{
    public const string Bash = """
        _msc_protocol() {
            local word
            COMPREPLY=()
            while IFS= read -r word; do
                COMPREPLY+=("$(printf '%q' "$word")")
            done < <(msc-protocol completion --line "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
        }
        complete -o default -F _msc_protocol msc-protocol

        """;

    public const string Zsh = """
        #compdef msc-protocol
        _msc_protocol() {
            local -a found
            found=("${(@f)$(msc-protocol completion --line "${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null)}")
            if [[ -n "$found" ]]; then compadd -a found; else _files; fi
        }
        compdef _msc_protocol msc-protocol

        """;

    public const string Fish = "complete --command msc-protocol --arguments '(msc-protocol completion --line "
        + "(commandline --current-process --cut-at-cursor | string collect) 2>/dev/null)'\n";

    public const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName msc-protocol -ScriptBlock {
            param($word, $command, $cursor)
            $length = $cursor - $command.Extent.StartOffset
            msc-protocol completion --line "$command".PadRight($length).Substring(0, $length) 2>$null | ForEach-Object {
                $text = if ($_ -match '\s') { "'$_'" } else { $_ }
                [System.Management.Automation.CompletionResult]::new($text, $_, 'ParameterValue', $_)
            }
        }

        """;
}
