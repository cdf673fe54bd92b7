namespace MscProtocol.Cli.Tests;

public class CompletionTests : Sandbox
{
    [TestCase("msc-protocol ", "check compare completion dose facts import init read rules schema survey terms waive")]
    [TestCase("msc-protocol c", "check compare completion")]
    [TestCase("msc-protocol rules ", "explain list test")]
    [TestCase("/usr/bin/msc-protocol schema ", "config protocol report rules")]
    [TestCase("msc-protocol check --fo", "--format")]
    [TestCase("msc-protocol check a.yaml --no", "--no-config")]
    [TestCase("msc-protocol compare --w", "--weight --with")]
    [TestCase("msc-protocol check --format ", "csv github html json junit markdown sarif text")]
    [TestCase("msc-protocol check --format j", "json junit")]
    [TestCase("msc-protocol compare --format ", "html json text")]
    [TestCase("msc-protocol dose --format ", "json text")]
    [TestCase("msc-protocol import a.json --format ", "json yaml")]
    [TestCase("msc-protocol check --fail-on ", "error info never not-stated warning")]
    [TestCase("msc-protocol check --lang ", "en zh")]
    [TestCase("msc-protocol check a.yaml --color a", "always auto")]
    [TestCase("msc-protocol check --from ", "ctgov ctis euctr ictrp isrctn m11 odt paper pdf protocol usdm word")]
    [TestCase("msc-protocol check --rules e", "early-phase ema-ctis")]
    [TestCase("msc-protocol check --rules msc --rules sepsis/d", "sepsis/dosing")]
    [TestCase("msc-protocol rules list --profile is", "isct-2006")]
    [TestCase("msc-protocol rules list --concern vi", "viability")]
    [TestCase("msc-protocol rules explain MSC-VIA-00", "MSC-VIA-001 MSC-VIA-002 MSC-VIA-003 MSC-VIA-004 MSC-VIA-005 MSC-VIA-006")]
    [TestCase("msc-protocol rules explain MSC-VIA-001 MSC-VIA-006", "MSC-VIA-006")]
    [TestCase("msc-protocol waive MSC-STE-001", "MSC-STE-001")]
    [TestCase("msc-protocol init --phase 2", "2 2/3 2a 2b")]
    [TestCase("msc-protocol completion ", "bash fish powershell zsh")]
    public void What_may_follow_is_told(string line, string words) =>
        Assert.That(
            Run(["completion", "--line", line]),
            Is.EqualTo(new Outcome(0, string.Concat(words.Split(' ').Select(word => $"{word}\n")), "")));

    [Test]
    public void A_term_of_several_words_is_one() =>
        Assert.That(
            Run(["completion", "--line", "msc-protocol init --indication septic"]).Output.Split('\n'), Does.Contain("septic shock"));

    // Where a file may stand, and where nothing is known.
    [TestCase("msc-protocol")]
    [TestCase("msc-protocol check ")]
    [TestCase("msc-protocol check /h")]
    [TestCase("msc-protocol check --output ")]
    [TestCase("msc-protocol check --rules ./")]
    [TestCase("msc-protocol dose '1e6 ")]
    [TestCase("msc-protocol dose \"")]
    [TestCase("msc-protocol check @")]
    public void Nothing_is_told_where_nothing_is_known(string line) =>
        Assert.That(Run(["completion", "--line", line]), Is.EqualTo(new Outcome(0, "", "")));

    [TestCase("bash", "complete -o default -F _msc_protocol msc-protocol")]
    [TestCase("zsh", "compdef _msc_protocol msc-protocol")]
    [TestCase("fish", "complete --command msc-protocol")]
    [TestCase("powershell", "Register-ArgumentCompleter -Native -CommandName msc-protocol")]
    public void A_script_asks_this_program(string shell, string words)
    {
        var outcome = Run($"completion {shell}");

        Assert.That(outcome.Output, Does.Contain(words).And.Contain("msc-protocol completion --line"));
        Assert.That((outcome.Code, outcome.Error), Is.EqualTo((0, "")));
    }

    [TestCase("completion")]
    [TestCase("completion tcsh")]
    [TestCase("completion bash zsh")]
    [TestCase("completion bash --line a")]
    public void Anything_else_is_wrong_usage(string arguments)
    {
        var outcome = Run(arguments);

        Assert.That(
            outcome.Error,
            Does.StartWith("msc-protocol: Name the one shell that is to complete: bash, zsh, fish, powershell.\n"
                + "msc-protocol: Usage: msc-protocol completion"));
        Assert.That((outcome.Code, outcome.Output), Is.EqualTo((2, "")));
    }

    [Test]
    public void Help_shows_a_line_for_each_shell([Values("en", "zh")] string language,
        [Values("bash", "zsh", "fish", "powershell")] string shell) =>
        Assert.That(Run($"completion --help --lang {language}").Output, Does.Match($@"msc-protocol completion {shell}[)| ]"));
}
