using System.Security.Cryptography;
using System.Text;
using MscProtocol.Documents;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Documents;

sealed class PackedDocumentsTests
{
    static IReadOnlyList<string> Files => RuleFolder.Shipped.Files;

    [Test]
    public void Hold_every_rule_file() => Assert.That(
        Files,
        Is.SupersetOf(new[] { "citations.yaml", "terms.yaml", "msc/viability.yaml", "profiles/sepsis.yaml", "trials/contrast/stat.yaml" })
            .And.Ordered);

    [TestCaseSource(nameof(Files))]
    public void Have_the_same_nodes_as_the_text(string file)
    {
        var text = Sample.Shipped(file);
        var packed = RuleFolder.Shipped.Read(file)!;
        var read = DocumentReader.Read(text, packed.Text.Name, DocumentFormat.Yaml, DocumentLimits.Default);
        Assert.That(Dump.Of(packed.Root), Is.EqualTo(Dump.Of(read.Root)));
        Assert.That(packed.Text.Content, Is.EqualTo(text));
        Assert.That(
            packed.Hash,
            Is.EqualTo(
                Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))))));
    }

    [Test]
    public void Are_none_where_there_is_no_file()
    {
        Assert.That(RuleFolder.Shipped.Read("msc/absent.yaml"), Is.Null);
        Assert.That(RuleFolder.Shipped.Holds("msc/absent.yaml"), Is.False);
    }
}
