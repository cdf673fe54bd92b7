using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MscProtocol.Rules;

namespace MscProtocol.Tests;

/// <summary>What the library cannot do, because nothing in it could: told from its code, whatever its inputs.</summary>
sealed class SafetyTests
{
    static readonly string[] Namespaces =
        ["System.Reflection.Emit", "System.Runtime.Loader", "System.Xml.Serialization", "Microsoft.CSharp", "Microsoft.Win32"];

    static readonly string[] Types =
        ["System.Diagnostics.Process", "System.Runtime.InteropServices.NativeLibrary", "System.Runtime.InteropServices.Marshal"];

    static readonly string[] Members =
    [
        "Assembly.Load", "Assembly.LoadFrom", "Assembly.LoadFile", "Type.GetType", "Type.InvokeMember", "MethodBase.Invoke",
        "Delegate.DynamicInvoke", "LambdaExpression.Compile",
    ];

    [Test]
    public void The_library_refers_to_nothing_that_runs_other_code_or_speaks_to_a_network()
    {
        using var file = new PEReader(File.OpenRead(typeof(RuleBook).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(handle => NameOf(metadata, handle)).ToList();
        var members = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{NameOf(metadata, (TypeReferenceHandle)member.Parent).Split('.')[^1]}.{metadata.GetString(member.Name)}")
            .ToList();

        Assert.That(types, Does.Contain("System.IO.Stream"));
        Assert.That(
            types.Where(type => type.StartsWith("System.Net.", StringComparison.Ordinal)),
            Is.SubsetOf(["System.Net.WebUtility"]),
            "It only decodes HTML.");
        Assert.That(
            types.Where(
                type => Types.Contains(type) || Array.Exists(Namespaces, name => type.StartsWith(name + ".", StringComparison.Ordinal))),
            Is.Empty);
        Assert.That(members, Does.Contain("String.Concat"));
        Assert.That(members.Intersect(Members), Is.Empty);
        Assert.That(metadata.GetTableRowCount(TableIndex.ImplMap), Is.Zero, "No function of the system is called directly.");
    }

    /// <summary>Those that ship are held to their time by <see cref="Linear.LinearPatternTests"/>.</summary>
    [Test]
    public void No_pattern_from_elsewhere_can_backtrack()
    {
        var places = Directory.EnumerateFiles(
            Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .SelectMany(File.ReadLines)
            .Where(line => Regex.IsMatch(line, @"(new |\bGenerated)Regex\(|\bRegex\.(?!Escape)|Lazy<Regex>"))
            .ToList();

        Assert.That(places, Is.Not.Empty);
        Assert.That(places, Is.All.Contains("RegexOptions.NonBacktracking"));
        Assert.That(new Pattern("(?=a)", isShipped: false).Build, Throws.TypeOf<NotSupportedException>(), "It looks ahead.");
    }

    static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    static string Here([CallerFilePath] string file = "") => file;
}
