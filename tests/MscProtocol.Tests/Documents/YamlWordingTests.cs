using MscProtocol.Documents;
using YamlDotNet.Core;

namespace MscProtocol.Tests.Documents;

/// <summary>
/// What <see cref="YamlFault"/> knows the faults of the YAML library by. Where a new version of it says something else, the case that
/// fails here tells which explanation needs the new words.
/// </summary>
sealed class YamlWordingTests
{
    [TestCase("a:\n\tb: 1", "tab ")]
    [TestCase("- \"a\nb\"", "wrong indentation")]
    [TestCase("a: \"x\n---\ny\"", "document indicator")]
    [TestCase("a: \"x", "end of stream")]
    [TestCase("a: \"b\\d\"", "quoted scalar, ")]
    [TestCase("a: [1]#x", "invalid comment")]
    [TestCase("a: |\n        \n  x", "first")]
    [TestCase("a: > 3 h", "block scalar, ")]
    [TestCase("a: @x", "cannot start any token")]
    [TestCase("a: & x", "anchor")]
    [TestCase("a: !<x", "a tag, ")]
    [TestCase("a: 1\n b: 2", "invalid mapping")]
    [TestCase("a: \"b\": c", "Mapping values")]
    [TestCase("a: - b", "Block sequence entries")]
    [TestCase("- a\nb: c", "'-'")]
    [TestCase("a:\n  b: 1\n c: 2", "expected")]
    public void The_library_says(string yaml, string words)
    {
        var thrown = Assert.Catch(() => ReadAll(new Parser(new Scanner(new StringReader(yaml), skipComments: true))))!;

        Assert.That(thrown.Message, Does.Contain(words));
    }

    // Most characters after a backslash are a fault of the text, a number beyond all characters one of its arguments.
    [Test]
    public void The_library_trips_over_a_character_that_does_not_exist() =>
        Assert.That(
            () => ReadAll(new Parser(new StringReader("a: \"\\UFFFFFFFF\""))),
            Throws.InstanceOf<ArgumentException>().Or.InstanceOf<YamlException>());

    static void ReadAll(Parser parser)
    {
        while (parser.MoveNext())
            continue;
    }
}
