using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MscProtocol.Tests.Architecture;

/// <summary>The library's source as the compiler understands it: the types it declares, and which of them each file uses.</summary>
static class LibrarySymbols
{
    const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    static readonly string Library = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "src", "MscProtocol"));

    static readonly Lazy<CSharpCompilation> Compiled = new(Compile);

    static readonly Lazy<IReadOnlyList<Declared>> Listed = new(() => [.. FindTypes()]);

    static readonly Lazy<IReadOnlyList<Use>> Found = new(FindUses);

    /// <summary>Every file of the library, below its folder.</summary>
    public static IEnumerable<string> Files =>
        Compiled.Value.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).Select(Relative);

    /// <summary>Every type that is declared outside others.</summary>
    public static IReadOnlyList<Declared> Types => Listed.Value;

    /// <summary>Every use of a type of the library, or of what it holds, in another file.</summary>
    public static IReadOnlyList<Use> Uses => Found.Value;

    /// <summary>What the compiler says against the source; empty, or the uses are not complete.</summary>
    public static IEnumerable<string> Errors =>
        Compiled.Value.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error)
            .Select(problem => problem.ToString());

    static CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var files = Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(Library, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file));
        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith(nameof(MscProtocol), StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
        return CSharpCompilation.Create(
            nameof(MscProtocol),
            [.. files, CSharpSyntaxTree.ParseText(ImplicitUsings, options)],
            assemblies,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    static IEnumerable<Declared> FindTypes() =>
        from tree in Compiled.Value.SyntaxTrees
        where tree.FilePath.Length > 0
        let model = Compiled.Value.GetSemanticModel(tree)
        from declaration in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        let type = model.GetDeclaredSymbol(declaration)
        where type.ContainingType is null
        select new Declared(
            type.Name, type.ContainingNamespace.ToDisplayString(), type.DeclaredAccessibility == Accessibility.Public, Relative(tree));

    static List<Use> FindUses()
    {
        HashSet<Use> uses = [];
        foreach (var tree in Compiled.Value.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
        {
            var model = Compiled.Value.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (IsDirection(name) || TypeOf(model.GetSymbolInfo(name).Symbol) is not { } type)
                    continue;
                foreach (var file in type.DeclaringSyntaxReferences.Select(reference => Relative(reference.SyntaxTree))
                    .Where(file => file != Relative(tree)))
                    uses.Add(new(Relative(tree), file, type.Name));
            }
        }

        return [.. uses];
    }

    // Where System.Text.Json is to look for the form of a type is no knowledge of that form: the type uses nothing of it.
    static bool IsDirection(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<AttributeSyntax>()?.Name is IdentifierNameSyntax { Identifier.Text: "JsonConverter" };

    static INamedTypeSymbol? TypeOf(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
            type = outer;
        return type?.OriginalDefinition;
    }

    static string Relative(SyntaxTree tree) => Path.GetRelativePath(Library, tree.FilePath).Replace(Path.DirectorySeparatorChar, '/');

    static string Here([CallerFilePath] string file = "") => file;
}
