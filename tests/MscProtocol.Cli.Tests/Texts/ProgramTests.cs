using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MscProtocol.Cli.Tests.Texts;

/// <summary>The C# in the texts compiles as it stands there, with the usings of any project, and prints what is shown below it.</summary>
public class ProgramTests : Sandbox
{
    const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Threading; global using System.Threading.Tasks;
        """;

    static readonly MetadataReference[] Assemblies =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    static IEnumerable<TestCaseData> Programs =>
        from text in Markdown.All
        from pair in text.Blocks.Zip(text.Blocks.Skip(1))
        where pair.First.Language == "csharp"
        select new TestCaseData(text.Path, pair.First.Code, pair.Second.Code).SetArgDisplayNames($"{text}:{pair.First.Line}");

    [TestCaseSource(nameof(Programs))]
    public void A_program_prints_what_is_shown(string path, string code, string output)
    {
        foreach (var block in Markdown.At(path).Blocks.Where(block => block.File.Length > 0))
            Write(block.File, block.Code);

        var printed = OutputOf(Compile(code));
        Assert.That(printed, Is.EqualTo(output), printed);
    }

    static byte[] Compile(string code)
    {
        var program = CSharpCompilation.Create(
            $"program-{Guid.NewGuid()}",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
            Assemblies,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var built = new MemoryStream();
        var problems = program.Emit(built).Diagnostics.Where(problem => problem.Severity >= DiagnosticSeverity.Warning);
        Assert.That(problems.Select(problem => problem.ToString()), Is.Empty);
        return built.ToArray();
    }

    static string OutputOf(byte[] program)
    {
        var before = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            Assembly.Load(program).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }
}
