using System.Text;

namespace MscProtocol.Cli.Tests;

/// <summary>A folder of its own, in which the program is run with everything given.</summary>
public abstract class Sandbox
{
    protected const string Clean = """
        mscProtocol: 1
        products:
          - name: UC-MSC
            viability: { minimum: 80 %, at: post-thaw, method: 7-AAD }

        """;

    protected const string Faulty = """
        mscProtocol: 1
        products:
          - name: UC-MSC
            viability: { minimum: 60 %, at: post-thaw, method: 7-AAD }

        """;

    // Rules whose findings are one warning about each product without a name.
    protected const string HouseRules = """
        ruleSet: house
        version: 1.0.0
        title: { en: House, zh: 本院 }
        citations:
          - { id: our-board, kind: house, text: Minutes }
        rules:
          - id: OUR-NAME-001
            title: { en: Named, zh: 有名称 }
            concern: cell-source
            severity: warning
            each: products
            expect: { name: { is: House-MSC } }
            message: { en: The product has a foreign name., zh: 制品名称不符。 }
            rationale: { en: It is so., zh: 如此规定。 }
            fix: { en: Rename it., zh: 请改名。 }
            cite: [ { source: our-board } ]
            since: 1.0.0
            examples:
              - passes: { products: [ { name: House-MSC } ] }
              - fails: { products: [ { name: X } ] }
                at: products[0].name
              - ignores: { arms: [ { role: experimental } ] }
                verdict: notStated

        """;

    readonly string before = Environment.CurrentDirectory;
    readonly Dictionary<string, string> variables = [];
    string folder = "";

    /// <summary>Whether standard output is a terminal.</summary>
    protected bool IsTerminal { get; set; }

    /// <summary>The columns of the terminal that standard output is.</summary>
    protected int? Columns { get; set; }

    /// <summary>Changes what else the program is run in.</summary>
    private protected Func<Surroundings, Surroundings> Within { get; set; } = plain => plain;

    [SetUp]
    public void Enter()
    {
        folder = Directory.CreateTempSubdirectory("msc-protocol-").FullName;
        Environment.CurrentDirectory = folder;
        variables.Clear();
        IsTerminal = false;
        Columns = null;
        Within = plain => plain;
    }

    [TearDown]
    public void Leave()
    {
        Environment.CurrentDirectory = before;
        Directory.Delete(folder, recursive: true);
    }

    protected static void Write(string path, string text)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } parent)
            Directory.CreateDirectory(parent);
        File.WriteAllText(path, text);
    }

    protected void Set(string variable, string value) => variables[variable] = value;

    /// <summary>Runs the program with a command line that holds no quotes: a space divides.</summary>
    protected Outcome Run(string arguments, string input = "", Stream? output = null) =>
        Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), input, output);

    protected Outcome Run(string[] arguments, string input = "", Stream? output = null)
    {
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var standardOutput = new MemoryStream();
        using var standardError = new MemoryStream();
        var surroundings = new Surroundings(standardInput, output ?? standardOutput, standardError, variables.GetValueOrDefault, IsTerminal)
        {
            Width = Columns,
            Clock = new FixedClock(),
        };
        var code = CommandLine.Run(arguments, Within(surroundings));
        return new(code, Encoding.UTF8.GetString(standardOutput.ToArray()), Encoding.UTF8.GetString(standardError.ToArray()));
    }

    // Noon on a day before the ends of waivers in tests.
    sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    }

    /// <summary>A second passes between any two looks at it.</summary>
    protected sealed class Ticking : TimeProvider
    {
        long seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => seconds++;
    }

    /// <summary>How a run ended, and what it wrote.</summary>
    protected sealed record Outcome(int Code, string Output, string Error);
}
