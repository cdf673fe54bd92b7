using System.Text;

namespace MscProtocol.Cli.Tests;

public class SurroundingsTests : Sandbox
{
    const string Check = "check faulty.yaml --rules msc/viability";

    [SetUp]
    public void Prepare() => Write("faulty.yaml", Faulty);

    [TestCase("", "error MSC-VIA-002")]
    [TestCase("LANG=zh_CN.UTF-8", "错误 MSC-VIA-002")]
    [TestCase("LANG=zh_TW", "错误 MSC-VIA-002")]
    [TestCase("LANG=en_GB.UTF-8", "error MSC-VIA-002")]
    [TestCase("LANG=de_DE.UTF-8", "error MSC-VIA-002")]
    [TestCase("LANG=en_GB.UTF-8 LC_MESSAGES=zh_CN.UTF-8", "错误 MSC-VIA-002")]
    [TestCase("LANG=zh_CN.UTF-8 LC_MESSAGES=zh_CN.UTF-8 LC_ALL=C", "error MSC-VIA-002")]
    [TestCase("LANG=zh_CN.UTF-8 LC_ALL=", "错误 MSC-VIA-002")]
    public void The_locale_gives_the_language(string variables, string expected)
    {
        SetAll(variables);

        Assert.That(Run(Check).Output, Does.Contain(expected));
    }

    [Test]
    public void An_option_goes_before_the_locale()
    {
        Set("LANG", "zh_CN.UTF-8");

        Assert.That(Run($"{Check} --lang en").Output, Does.Contain("error MSC-VIA-002"));
    }

    [TestCase("TERM=xterm-256color", true, ExpectedResult = true)]
    [TestCase("TERM=xterm NO_COLOR=", true, ExpectedResult = true)]
    [TestCase("TERM=xterm", false, ExpectedResult = false)]
    [TestCase("TERM=xterm NO_COLOR=1", true, ExpectedResult = false)]
    [TestCase("TERM=dumb", true, ExpectedResult = false)]
    [TestCase("", true, ExpectedResult = false)]
    public bool Colour_is_for_terminals_that_know_it(string variables, bool isTerminal)
    {
        SetAll(variables);
        IsTerminal = isTerminal;

        return Run(Check).Output.Contains('\e', StringComparison.Ordinal);
    }

    [TestCase("--output report.txt")]
    [TestCase("--format json --output report.txt")]
    public void A_report_in_a_file_is_whole_without_colour_and_without_byte_order_mark(string options)
    {
        Set("TERM", "xterm");
        IsTerminal = true;

        var outcome = Run($"{Check} {options}");

        Assert.That(outcome, Is.EqualTo(new Outcome(1, "", "")));
        IsTerminal = false;
        var expected = Run($"{Check} {options[..^"--output report.txt".Length]}").Output;
        Assert.That(File.ReadAllBytes("report.txt"), Is.EqualTo(Encoding.UTF8.GetBytes(expected)));
        Assert.That(expected[0], Is.Not.EqualTo('\uFEFF'));
    }

    [TestCase("--color always", "", false, ExpectedResult = true)]
    [TestCase("--color always", "TERM=xterm NO_COLOR=1", true, ExpectedResult = true)]
    [TestCase("--color never", "TERM=xterm", true, ExpectedResult = false)]
    [TestCase("--color auto", "TERM=xterm", true, ExpectedResult = true)]
    [TestCase("--color auto", "TERM=xterm", false, ExpectedResult = false)]
    public bool An_option_decides_on_colour(string option, string variables, bool isTerminal)
    {
        SetAll(variables);
        IsTerminal = isTerminal;

        return Run($"{Check} {option}").Output.Contains('\e', StringComparison.Ordinal);
    }

    [TestCase("", "")]
    [TestCase("--output a.txt --output b.json", "a.txt b.json")]
    public void Quiet_leaves_the_exit_code_and_the_files(string options, string files)
    {
        var outcome = Run($"{Check} --quiet {options}");

        Assert.That(outcome, Is.EqualTo(new Outcome(1, "", "")));
        Assert.That(files.Split(' ', StringSplitOptions.RemoveEmptyEntries), Has.All.Matches<string>(File.Exists));
    }

    [Test]
    public void Several_reports_are_written_at_once()
    {
        var outcome = Run($"{Check} --output report.txt --format json --output - --output REPORT.JSON");

        Assert.That(outcome, Is.EqualTo(Run($"{Check} --format json")));
        Assert.That(File.ReadAllText("report.txt"), Is.EqualTo(Run(Check).Output));
        Assert.That(File.ReadAllText("REPORT.JSON"), Is.EqualTo(outcome.Output));
    }

    [Test]
    public void One_report_that_cannot_be_written_does_not_hinder_the_others()
    {
        var outcome = Run($"{Check} --output nosuch/report.txt --output report.json");

        Assert.That(outcome.Error, Does.Contain("nosuch/report.txt"));
        Assert.That(outcome.Code, Is.EqualTo(3));
        Assert.That(new FileInfo("report.json").Length, Is.Positive);
    }

    [TestCase(60, 60)]
    [TestCase(null, 100)]
    public void Details_are_wrapped_to_the_terminal(int? columns, int expected)
    {
        Columns = columns;
        var details = Run("check faulty.yaml").Output.Split('\n')
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && !line.Contains('|', StringComparison.Ordinal))
            .Where(line => !line.StartsWith("  source:", StringComparison.Ordinal));

        Assert.That(details.Max(line => line.Length), Is.LessThanOrEqualTo(expected).And.GreaterThan(expected - 12));
    }

    [TestCase(".", "it is a folder")]
    [TestCase("nosuch/report.txt", "cannot be written to 'nosuch/report.txt': there is no such folder; make it first.")]
    public void A_report_that_cannot_be_written_is_told_of(string path, string expected)
    {
        var outcome = Run($"{Check} --format text --output {path}");

        Assert.That(outcome.Error, Does.StartWith("msc-protocol: ").And.Contain(expected));
        Assert.That(outcome.Code, Is.EqualTo(3));
    }

    [TestCase(Faulty, 1, "<stdin>:4:27: error MSC-VIA-002")]
    [TestCase("""{ "mscProtocol": 1, "products": [ { "viability": { "minimum": "60 %" } } ] }""", 1, "<stdin>:1:63: error MSC-VIA-002")]
    [TestCase("\uFEFF" + Clean, 0, "<stdin>: no findings")]
    [TestCase("", 3, "<stdin>:1:1: error DOC-007")]
    public void Standard_input_is_a_file(string input, int code, string expected)
    {
        var outcome = Run("check - - --rules msc/viability", input);

        Assert.That(outcome.Output, Does.Contain(expected).And.Contain("Checked 1 file"));
        Assert.That(outcome.Code, Is.EqualTo(code));
    }

    [Test]
    public void A_name_cannot_steer_the_terminal()
    {
        var outcome = Run(["check", "a\e[31m\nb.yaml"]);

        Assert.That(outcome.Error, Is.EqualTo("msc-protocol: There is no file 'a<U+001B>[31m b.yaml'.\n"));
    }

    [TestCase("check", "")]
    [TestCase("check", " ")]
    [TestCase("check", "faulty.yaml", "--output", "")]
    public void An_empty_name_is_wrong_usage(params string[] arguments)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Error, Does.StartWith("msc-protocol: A file name is empty."));
        Assert.That(outcome.Code, Is.EqualTo(2));
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Making a link needs a privilege there.")]
    public void A_link_to_a_folder_above_is_not_followed_by_patterns()
    {
        Write("sub/faulty.yaml", Faulty);
        Directory.CreateSymbolicLink("sub/loop", "..");

        Assert.That(Run("check **/*.yaml --rules msc/viability").Output, Does.Contain("Checked 2 files"));
    }

    [Test]
    public void An_output_that_fails_ends_with_a_sentence()
    {
        using var full = new FailingStream();

        var outcome = Run(Check, output: full);

        Assert.That(outcome.Error, Is.EqualTo("msc-protocol: The report cannot be written: No space left.\n"));
        Assert.That(outcome.Code, Is.EqualTo(3));
    }

    [Test]
    public void A_fault_of_the_program_ends_with_a_sentence()
    {
        using var closed = new MemoryStream();
        closed.Dispose();

        var outcome = Run(Check, output: closed);

        Assert.That(
            outcome.Error,
            Does.StartWith("msc-protocol: The program itself broke down (ObjectDisposedException: ")
                .And.Contain("please report this line"));
        Assert.That(outcome.Error.Count(character => character == '\n'), Is.EqualTo(1));
        Assert.That(outcome.Code, Is.EqualTo(3));
    }

    void SetAll(string variables)
    {
        foreach (var variable in variables.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Set(variable.Split('=')[0], variable.Split('=')[1]);
    }

    sealed class FailingStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left.");
    }
}
