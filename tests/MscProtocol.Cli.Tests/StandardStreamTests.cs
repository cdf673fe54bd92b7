using System.Diagnostics;
using System.Text;

namespace MscProtocol.Cli.Tests;

/// <summary>Streams that are closed, full or broken end in an exit code.</summary>
public class StandardStreamTests : Sandbox
{
    static readonly string Tool = Path.ChangeExtension(typeof(CommandLine).Assembly.Location, "dll");

    [SetUp]
    public void Prepare() => Write("faulty.yaml", Faulty);

    [TestCase("check - <&-", 3, "<stdin>:error:DOC-018")]
    [TestCase("check faulty.yaml --no-config --rules msc/viability <&-", 1, "faulty.yaml:error:MSC-VIA-002")]
    [TestCase("check faulty.yaml --no-config --rules msc/viability 2>&-", 1, "faulty.yaml:error:MSC-VIA-002")]
    [TestCase("check nosuch.yaml 2>&-", 3, "nosuch.yaml:error:DOC-018")]
    [TestCase("check nosuch.yaml 2>/dev/full", 3, "nosuch.yaml:error:DOC-018")]
    [TestCase("check faulty.yaml --no-config --rules msc/viability >&-", 3, "The report cannot be written: Standard output is closed.")]
    [TestCase("check faulty.yaml --no-config --rules msc/viability >/dev/full", 3, "The report cannot be written: ")]
    [TestCase("--help >&-", 3, "The report cannot be written: Standard output is closed.")]
    [TestCase("init >&-", 3, "Standard output is closed.")]
    [TestCase("waive MSC-VIA-002 --at products[0].name >&-", 3, "Standard output is closed.")]
    [TestCase("dose <&-", 3, "Standard input is closed.")]
    [TestCase("completion bash >&- 2>&-", 3, "")]
    [TestCase("check nosuch.yaml <&- >&- 2>&-", 3, "")]
    [TestCase("rules list | head -c 5", 0, " r")]
    [TestCase("--help | true", 0, "")]
    [Platform(Include = "Linux", Reason = "Elsewhere it cannot be told what was closed.")]
    public void End_in_an_exit_code(string commandLine, int code, string expected)
    {
        var isCheck = commandLine.StartsWith("check", StringComparison.Ordinal);
        var format = isCheck ? commandLine.Insert("check".Length, " --format csv") : commandLine;
        var start = new ProcessStartInfo("sh", ["-c", $"dotnet '{Tool}' {format}; exit $?"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var run = Process.Start(start)!;
        var error = run.StandardError.ReadToEndAsync();
        var output = run.StandardOutput.ReadToEndAsync();
        run.StandardInput.Close();

        Assert.That(run.WaitForExit(TimeSpan.FromSeconds(30)), "it ends");
        var said = output.Result + error.Result;
        Assert.That(Parts(expected).Where(part => !said.Contains(part, StringComparison.Ordinal)), Is.Empty, said);
        Assert.That(said, Does.Not.Contain("   at ").And.Not.Contain("broke down"));
        Assert.That(run.ExitCode, Is.EqualTo(code));
    }

    [Test]
    [Category("Long")]
    [Platform(Include = "Linux", Reason = "It makes a pipe.")]
    public void A_pipe_into_which_nobody_writes_is_not_waited_for(
        [Values("check pipe", "check faulty.yaml --config pipe", "check faulty.yaml --rules ./pipe", "survey pipe", "compare pipe")]
        string arguments)
    {
        using (var made = Process.Start("mkfifo", ["pipe"]))
            made.WaitForExit();

        var run = Task.Run(() => Run(arguments));

        Assert.That(run.Wait(TimeSpan.FromSeconds(60)), "it ends");
        Assert.That(run.Result.Code, Is.EqualTo(3));
        Assert.That(run.Result.Error, Does.Contain("pipe"));
    }

    static string[] Parts(string expected) =>
        expected.Contains(":error:", StringComparison.Ordinal) ? expected.Split(":error:") : [expected];
}
